import { BeneficiaryField } from '../fields/BeneficiaryField';
import { beneficiaryPlace } from '../places/beneficiary';
import { useWords } from '../words/words';
import { PlaceForm } from './PlaceForm';

export function BeneficiaryEditor() {
  return (
    <PlaceForm place={beneficiaryPlace} label={useWords().parts.beneficiary}>
      <BeneficiaryField place={beneficiaryPlace} />
    </PlaceForm>
  );
}
