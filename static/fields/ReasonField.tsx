import type { Place } from '../places/place';
import { useWords } from '../words/words';
import { TextBox } from './TextBox';

export function ReasonField({ place }: { readonly place: Place }) {
  const { question, placeholder } = useWords().reason;
  return <TextBox place={place} field="reason" label={question} placeholder={placeholder} />;
}
