import { Note } from '../shared/Note';
import { useWords } from '../words/words';

/** An issue whose type carries no hypothesis, and who can change that. */
export function NotACarrier() {
  const { notACarrier } = useWords();
  return (
    <Note>
      {notACarrier.title} {notACarrier.hint}
    </Note>
  );
}
