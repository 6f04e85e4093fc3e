import { useMemo } from 'react';
import { SessionContext, useSession } from '../session/session';
import { Note } from '../shared/Note';
import { useWords } from '../words/words';
import { ItHasAValue } from './ItHasAValue';
import { ItsFine } from './ItsFine';
import { didSomething } from './merge-reports';
import { MoveToSprint } from './MoveToSprint';
import { obstacleTo, type MayRepair } from './offered';
import { openHypothesisAfter } from './open-hypothesis-after';
import { PutUnderHypothesis } from './PutUnderHypothesis';
import type { RepairItem, RepairKind, RepairReport } from './repair';
import { useRepairRun } from './use-repair-run';

interface RepairFlowProps {
  readonly kind: RepairKind;
  /** At least one. */
  readonly items: readonly RepairItem[];
  /** Null where nobody knows the board: the project's boards are asked. */
  readonly boardId: string | null;
  readonly may: MayRepair;
  /** Called once: when all is done, or when the person leaves it at what was done. */
  readonly onDone: (report: RepairReport) => void;
  /** Called when a part was done, while the rest is on its way or can be tried again; the person may close it without a word. */
  readonly onHalfDone?: (report: RepairReport) => void;
  /** Called when the person gives up before anything was done. */
  readonly onCancel: () => void;
  /** Whether the hypothesis of an item that got a value is opened here; false where whoever opened the dialog does it. */
  readonly opensHypothesis?: boolean;
}

const forms = {
  'move-to-sprint': MoveToSprint,
  'put-under-hypothesis': PutUnderHypothesis,
  'give-it-a-value': ItHasAValue,
  exempt: ItsFine,
} as const;

/** One repair from its form to its report, for one item or many. Who shows it shows what became of it, by `RepairResult`. */
export function RepairFlow({ kind, items, boardId, may, onDone, onHalfDone, onCancel, opensHypothesis = true }: RepairFlowProps) {
  const words = useWords();
  const session = useSession();
  const projectId = items[0]?.projectId ?? session.projectId;
  const itemId = items.length === 1 ? (items[0]?.id ?? '') : '';
  // What is searched is searched in the project of the items, wherever the form is shown.
  const about = useMemo(() => ({ ...session, projectId, issueId: itemId }), [session, projectId, itemId]);
  const end = (report: RepairReport) => {
    if (opensHypothesis) openHypothesisAfter(report, projectId, words.kinds.hypothesis);
    onDone(report);
  };
  const run = useRepairRun(items, end, onHalfDone);
  const obstacle = obstacleTo(kind, may);
  if (obstacle !== null) return <Note>{words.repairs.obstacles[obstacle]}</Note>;
  const leave = () => (run.report !== null && didSomething(run.report) ? onDone(run.report) : onCancel());
  const Form = forms[kind];
  return (
    <SessionContext.Provider value={about}>
      <Form run={run} boardId={boardId} projectId={projectId} may={may} onCancel={leave} />
    </SessionContext.Provider>
  );
}
