import type { Place } from '../places/place';
import { useWords } from '../words/words';
import { TextLine } from './TextLine';

export function DueDateField({ place }: { readonly place: Place }) {
  return <TextLine place={place} field="dueDate" type="date" isShort label={useWords().dueDate.question} />;
}
