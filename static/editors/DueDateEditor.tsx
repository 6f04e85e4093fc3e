import { DueDateField } from '../fields/DueDateField';
import { dueDatePlace } from '../places/due-date';
import { useWords } from '../words/words';
import { PlaceForm } from './PlaceForm';

export function DueDateEditor() {
  return (
    <PlaceForm place={dueDatePlace} label={useWords().parts.dueDate}>
      <DueDateField place={dueDatePlace} />
    </PlaceForm>
  );
}
