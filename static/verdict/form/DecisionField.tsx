import { useId } from 'react';
import { decisions } from '../../../src/core/hypothesis/verdict';
import { useValueQuestion } from './answering-context';
import { Buttons } from './Buttons';
import css from './Part.module.css';

/** What becomes of the hypothesis. */
export function DecisionField() {
  const { typed, set, words } = useValueQuestion();
  const id = useId();
  const chosen = decisions.find((decision) => decision === typed?.decision) ?? null;
  return (
    <div>
      <p id={id} className={css.label}>
        {words.decision}
      </p>
      <Buttons
        labelledBy={id}
        options={decisions.map((decision) => ({ value: decision, label: words.decisions[decision], about: words.decisionsExplained[decision] }))}
        chosen={chosen}
        onChoose={(decision) => set('decision', decision === chosen ? '' : decision)}
      />
    </div>
  );
}
