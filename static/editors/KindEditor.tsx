import { KindFields } from '../fields/KindFields';
import { kindPlace } from '../places/kind';
import { useWords } from '../words/words';
import { PlaceForm } from './PlaceForm';

export function KindEditor() {
  return (
    <PlaceForm place={kindPlace} label={useWords().parts.kind}>
      <KindFields place={kindPlace} />
    </PlaceForm>
  );
}
