import Button from '@atlaskit/button/new';
import { Note } from '../../shared/Note';
import { useWords } from '../../words/words';
import type { CheckState } from '../reading/check-state';
import type { Check } from '../reading/create-check';
import { MarksFailed } from './MarksFailed';
import { countMarks } from './marks';
import css from './MarksLine.module.css';
import { useMarks } from './use-marks';

interface MarksLineProps {
  readonly check: Check;
  readonly state: CheckState;
}

/** Whether Jira's search knows what was found, and the button that tells it. */
export function MarksLine({ check, state }: MarksLineProps) {
  const words = useWords();
  const { marks: said } = words.check;
  const marks = useMarks(check);
  if (state.progress.type !== 'done') return null;
  const { known, wanted, outdated } = countMarks(state.entries);
  const isBehind = known < wanted || outdated > 0;
  const { step } = marks;
  return (
    <div className={css.marks} role="status">
      {step.type === 'writing' && (
        <Note
          actions={
            <Button spacing="compact" onClick={marks.cancel}>
              {words.cancel}
            </Button>
          }
        >
          {said.writing(step.done, step.all)} {step.waiting !== null && said.waiting(step.waiting)}
        </Note>
      )}
      {step.type === 'over' && step.written > 0 && <p className={css.quiet}>{said.written(step.written)}</p>}
      {step.type === 'over' && step.failed.length > 0 && <MarksFailed failed={step.failed} />}
      {step.type !== 'writing' && isBehind && (
        <Note
          actions={
            state.may.edit && (
              <Button spacing="compact" onClick={marks.write}>
                {said.update}
              </Button>
            )
          }
        >
          {said.known(known, wanted)} {outdated > 0 && said.outdated(outdated)} <span className={css.quiet}>{said.why}</span>
        </Note>
      )}
    </div>
  );
}
