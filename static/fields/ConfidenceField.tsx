import type { Place } from '../places/place';
import { useWords } from '../words/words';
import { TextLine } from './TextLine';

export function ConfidenceField({ place }: { readonly place: Place }) {
  return <TextLine place={place} field="confidence" inputMode="numeric" isShort label={useWords().confidence.question} />;
}
