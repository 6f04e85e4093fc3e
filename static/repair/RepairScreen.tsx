import { view } from '@forge/bridge';
import { tellReport } from '../repairs/report-news';
import { LoadFailed } from '../shared/LoadFailed';
import { Screen } from '../shared/Screen';
import { SkeletonLines } from '../shared/SkeletonLines';
import { useWords } from '../words/words';
import { NothingLeft } from './NothingLeft';
import { OneToMend } from './OneToMend';
import { useRepairState } from './repair-state';
import css from './RepairScreen.module.css';
import { SeveralToMend } from './SeveralToMend';

/** A dialog that mends what the guard warned of. What became of it goes to whoever opened it. */
export function RepairScreen() {
  const { repairs: words } = useWords();
  const state = useRepairState();
  return (
    <Screen title={words.page}>
      {state.type === 'loading' && <SkeletonLines lines={[['60%', '24px'], ['100%', '16px'], ['80%', '16px'], ['40%', '32px']]} />}
      {state.type === 'failed' && <LoadFailed what={words.loadFailed} error={state.error} onRetry={state.retry} />}
      {state.type === 'nothing-left' && <NothingLeft />}
      {state.type === 'ready' && <ToMendInDialog {...state} />}
    </Screen>
  );
}

type Ready = Extract<ReturnType<typeof useRepairState>, { readonly type: 'ready' }>;

function ToMendInDialog({ subject, items, may, guard }: Ready) {
  const [first, ...others] = items;
  const dialog = {
    boardId: subject.boardId,
    may,
    guard,
    onDone: (report: unknown) => void view.close(report),
    onHalfDone: tellReport,
    onClose: () => void view.close(),
  };
  if (first === undefined) return null;
  return (
    <div className={css.dialog}>
      {others.length > 0 ? <SeveralToMend items={items} asked={subject.kind} {...dialog} /> : <OneToMend toMend={first} asked={subject.kind} {...dialog} />}
    </div>
  );
}
