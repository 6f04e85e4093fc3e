import Button from '@atlaskit/button/new';
import { forwardRef, lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { RepairChoices } from '../../repairs/RepairChoices';
import { RepairResult } from '../../repairs/RepairResult';
import type { RepairItem, RepairKind, RepairReport } from '../../repairs/repair';
import { SkeletonLines } from '../../shared/SkeletonLines';
import { useWords } from '../../words/words';
import type { ShownItem } from '../list/filter';
import type { CheckState } from '../reading/check-state';
import type { Check } from '../reading/create-check';
import { chosenItem, oneOfEach } from './chosen-item';
import css from './Repairs.module.css';

// Its forms, with all that is picked and typed in them, come once somebody has chosen something to mend.
const loadFlow = async () => ({ default: (await import('../../repairs/RepairFlow')).RepairFlow });
const RepairFlow = lazy(loadFlow);

interface RepairsProps {
  readonly check: Check;
  readonly state: CheckState;
  readonly chosen: readonly ShownItem[];
  readonly onClear: () => void;
}

type Step =
  | { readonly type: 'choosing' }
  /** The items stay as they were chosen, whatever happens to the list. */
  | { readonly type: 'repairing'; readonly kind: RepairKind; readonly items: readonly RepairItem[] }
  | { readonly type: 'repaired'; readonly report: RepairReport };

/** What can be done with the chosen items, and what became of the last repair. */
export const Repairs = forwardRef<HTMLDivElement, RepairsProps>(function Repairs({ check, state, chosen, onClear }, place) {
  const words = useWords().check;
  const [step, setStep] = useState<Step>({ type: 'choosing' });
  const isChosen = chosen.length > 0;
  const kinds = useMemo(() => oneOfEach(chosen).map(chosenItem), [chosen]);
  useEffect(() => {
    if (isChosen) loadFlow().catch(() => undefined);
  }, [isChosen]);
  const lookAgain = ({ outcomes }: RepairReport) => void check.lookAgain(outcomes.filter(({ state: became }) => became !== 'failed').map(({ issueId }) => issueId));
  const onDone = (report: RepairReport) => {
    setStep({ type: 'repaired', report });
    onClear();
    lookAgain(report);
  };
  return (
    <div ref={place} className={css.repairs}>
      {step.type === 'repaired' && <RepairResult report={step.report} onUndone={() => lookAgain(step.report)} />}
      {step.type === 'repairing' && (
        <div className={css.flow}>
          <Suspense fallback={<SkeletonLines lines={[['12rem', '24px'], ['100%', '40px'], ['8rem', '32px']]} />}>
            <RepairFlow
              kind={step.kind}
              items={step.items}
              boardId={state.subject?.boardId ?? null}
              may={state.may}
              onDone={onDone}
              onCancel={() => setStep({ type: 'choosing' })}
            />
          </Suspense>
        </div>
      )}
      {step.type !== 'repairing' && (
        // It is there from the beginning: the list must not jump away from whoever chooses.
        <section className={`${css.bar} ${isChosen ? css.chosen : ''}`} aria-label={words.selection.name}>
          <span role="status">{isChosen ? words.selection.selected(chosen.length) : words.selection.none}</span>
          {isChosen && (
            <>
              <RepairChoices
                items={kinds}
                may={state.may}
                onChoose={(kind) => setStep({ type: 'repairing', kind, items: chosen.map(chosenItem) })}
              />
              <Button spacing="compact" appearance="subtle" onClick={onClear}>
                {words.selection.clear}
              </Button>
            </>
          )}
        </section>
      )}
    </div>
  );
});
