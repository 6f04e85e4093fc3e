import { SentenceFields } from '../fields/SentenceFields';
import { measurePlace } from '../places/measure';
import { reasonPlace } from '../places/reason';
import { sentencePlace } from '../places/sentence';
import { useEditor } from '../editing/editor';
import { useWords } from '../words/words';
import { GentleHint } from './GentleHint';
import { PlaceForm } from './PlaceForm';

export function SentenceEditor() {
  const words = useWords();
  const editor = useEditor();
  return (
    <PlaceForm place={sentencePlace} label={words.parts.sentence} enterSaves>
      <SentenceFields place={sentencePlace} />
      <GentleHint
        place={sentencePlace}
        onAdd={(part) => editor.open(part === 'reason' ? reasonPlace : measurePlace)}
      />
    </PlaceForm>
  );
}
