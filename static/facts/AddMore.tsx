import Button from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import type { Hypothesis } from '../../src/core/hypothesis/hypothesis';
import { useEditor } from '../editing/editor';
import { preloadEditors } from '../editors/lazy';
import { beneficiaryPlace } from '../places/beneficiary';
import { confidencePlace } from '../places/confidence';
import { dueDatePlace } from '../places/due-date';
import { measurePlace } from '../places/measure';
import { reasonPlace } from '../places/reason';
import { useWords } from '../words/words';
import { addButtonId } from './add-button-id';
import css from './AddMore.module.css';

/** What is missing most in practice comes first. */
const places = [
  { part: 'reason', place: reasonPlace, isMissing: ({ reason }: Hypothesis) => reason === '' },
  { part: 'measure', place: measurePlace, isMissing: ({ measure }: Hypothesis) => measure === null },
  { part: 'dueDate', place: dueDatePlace, isMissing: ({ dueDate }: Hypothesis) => dueDate === null },
  { part: 'confidence', place: confidencePlace, isMissing: ({ confidence }: Hypothesis) => confidence === null },
  { part: 'beneficiary', place: beneficiaryPlace, isMissing: ({ beneficiary }: Hypothesis) => beneficiary === '' },
] as const;

/** A quiet line of what could be added; nothing of it has to be. */
export function AddMore() {
  const words = useWords();
  const { hypothesis, readOnly, openAt, open } = useEditor();
  const missing = places.filter(({ place, isMissing }) => isMissing(hypothesis) && openAt(place.name) === undefined);
  if (readOnly !== null || missing.length === 0) return null;
  return (
    <div className={css.line} role="group" aria-label={words.addMore} onPointerEnter={preloadEditors}>
      {missing.map(({ part, place }) => (
        <Button
          key={part}
          id={addButtonId(place)}
          appearance="subtle"
          spacing="compact"
          iconBefore={AddIcon}
          onClick={() => open(place)}
        >
          {words.parts[part]}
        </Button>
      ))}
    </div>
  );
}
