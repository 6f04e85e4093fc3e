import { Suspense, useRef } from 'react';
import { useEditor } from '../editing/editor';
import { SentenceEditor } from '../editors/lazy';
import { sentencePlace } from '../places/sentence';
import { EditInPlace } from '../shared/EditInPlace';
import { useReturnFocus } from '../shared/use-return-focus';
import { useWords } from '../words/words';
import { SentenceText } from './SentenceText';

/** The one thing that matters most, large; edited where it stands. */
export function Sentence() {
  const words = useWords();
  const { hypothesis, readOnly, openAt, open, notice } = useEditor();
  const place = useRef<HTMLDivElement>(null);
  const isOpen = openAt(sentencePlace.name) !== undefined;
  // Where the first sentence was just saved, the form that it was typed in is gone.
  useReturnFocus(isOpen, place, { tookOver: notice?.tone === 'done' });
  const text = (
    <EditInPlace part={words.parts.sentence} onEdit={readOnly === null ? () => open(sentencePlace) : null}>
      <SentenceText thing={hypothesis.thing} value={hypothesis.value} />
    </EditInPlace>
  );
  return (
    <div ref={place}>
      {isOpen ? (
        <Suspense fallback={text}>
          <SentenceEditor />
        </Suspense>
      ) : (
        text
      )}
    </div>
  );
}
