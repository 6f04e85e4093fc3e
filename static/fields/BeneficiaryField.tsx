import type { Place } from '../places/place';
import { useWords } from '../words/words';
import { TextLine } from './TextLine';

export function BeneficiaryField({ place }: { readonly place: Place }) {
  const { question, placeholder } = useWords().beneficiary;
  return <TextLine place={place} field="beneficiary" label={question} placeholder={placeholder} />;
}
