import { ReasonField } from '../fields/ReasonField';
import { reasonPlace } from '../places/reason';
import { useWords } from '../words/words';
import { PlaceForm } from './PlaceForm';
import { SaveKeys } from './SaveKeys';

export function ReasonEditor() {
  const words = useWords();
  return (
    <PlaceForm place={reasonPlace} label={words.parts.reason} aside={<SaveKeys />}>
      <ReasonField place={reasonPlace} />
    </PlaceForm>
  );
}
