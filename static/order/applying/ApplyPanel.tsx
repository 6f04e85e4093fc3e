import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import type { RankPlan } from '../../../src/core/currency/order/plan-moves';
import type { Epics } from '../../api/epics';
import { ProgressLine } from '../../shared/ProgressLine';
import { useStore } from '../../shared/use-store';
import type { Row } from '../trading/arrange';
import { useOrderWords } from '../words/order-words';
import css from './ApplyPanel.module.css';
import type { Applying } from './applying';
import type { ApplyingRanks } from './create-applying';
import { Preview } from './Preview';
import { ReportView } from './ReportView';

interface ApplyPanelProps {
  readonly applying: ApplyingRanks;
  readonly plan: RankPlan;
  readonly rows: readonly Row[];
  readonly epics: Epics;
  readonly isPreviewing: boolean;
  readonly onClose: () => void;
}

/** From the preview to what became of it. */
export function ApplyPanel({ applying, plan, rows, epics, isPreviewing, onClose }: ApplyPanelProps) {
  const words = useOrderWords().applying;
  const state = useStore(applying);
  if (state.type === 'idle' && !isPreviewing) return null;
  const close = () => {
    applying.close();
    onClose();
  };
  return (
    <section className={css.panel} aria-label={words.title}>
      <Heading size="small" as="h2">
        {words.title}
      </Heading>
      {state.type === 'idle' && <Preview plan={plan} rows={rows} epics={epics} onApply={() => void applying.apply(plan)} onCancel={onClose} />}
      {(state.type === 'looking' || state.type === 'ranking') && <UnderWay state={state} onStop={applying.stop} />}
      {state.type === 'ended' && (
        <ReportView state={state} epics={epics} onGoOn={() => void applying.goOn()} onUndo={() => void applying.undo()} onClose={close} />
      )}
    </section>
  );
}

interface UnderWayProps {
  readonly state: Extract<Applying, { readonly type: 'looking' | 'ranking' }>;
  readonly onStop: () => void;
}

function UnderWay({ state, onStop }: UnderWayProps) {
  const words = useOrderWords().applying;
  if (state.type === 'looking') {
    return (
      <ProgressLine name={words.title} done={0} all={null}>
        {words.looking}
      </ProgressLine>
    );
  }
  const { isUndo, done, all, isStopping, waitingSeconds } = state;
  const far = (isUndo ? words.undoing : words.ranking)(done, all);
  return (
    <div className={css.line}>
      <ProgressLine name={words.title} done={done} all={all}>
        {waitingSeconds !== null ? words.waiting(waitingSeconds) : isStopping ? words.stopping : far}
      </ProgressLine>
      <Button spacing="compact" isDisabled={isStopping} onClick={onStop}>
        {words.stop}
      </Button>
    </div>
  );
}
