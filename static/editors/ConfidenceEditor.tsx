import { ConfidenceField } from '../fields/ConfidenceField';
import { confidencePlace } from '../places/confidence';
import { useWords } from '../words/words';
import { PlaceForm } from './PlaceForm';

export function ConfidenceEditor() {
  return (
    <PlaceForm place={confidencePlace} label={useWords().parts.confidence}>
      <ConfidenceField place={confidencePlace} />
    </PlaceForm>
  );
}
