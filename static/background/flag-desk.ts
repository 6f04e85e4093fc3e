import type { RepairReport } from '../repairs/repair';
import { flagContent, type FlagChoice } from './flag-content';
import type { FlagDoors, FlagMessage } from './flag-doors';
import type { FlagWords } from './flag-words';
import { gather, without, type Flagged, type Gathered } from './flagged';
import type { After } from './world';

/** What a report is of. */
export type Deed = 'repair' | 'undo';

export interface DeskDoors extends FlagDoors {
  readonly after: After;
  readonly words: FlagWords;
  /** What became of a repair, or of taking one back. */
  readonly inWords: (report: RepairReport, deed: Deed) => Promise<Pick<FlagMessage, 'title' | 'description'>>;
  /** Of the backlog on screen; null where there is none. */
  readonly boardId: () => string | null;
}

const gatheringMs = 1_000;

/** Shows what is flagged, lets the person mend it, and tells what became of it. */
export function createFlagDesk(doors: DeskDoors): { readonly add: (flagged: readonly Flagged[]) => void } {
  let gathered: Gathered | null = null;
  let waiting: (() => void) | null = null;

  const showGathered = () => {
    waiting?.();
    waiting = null;
    if (gathered !== null) show(gathered);
  };
  const show = (about: Gathered) => {
    const { title, description, choices } = flagContent(about.flagged, doors.words);
    const actions = choices.map((choice) => ({ text: doors.words.flags.actions[choice], onClick: () => void choose(about, choice) }));
    doors.show({ id: about.id, type: 'warning', title, description, actions, isAutoDismiss: false });
  };
  const choose = async (about: Gathered, choice: FlagChoice) => {
    const items = about.flagged.map(({ item }) => item);
    if (choice === 'open') {
      items.forEach(({ key }) => doors.openIssue(key));
      return;
    }
    const report = await doors.repair({ kind: choice, items, boardId: doors.boardId(), title: doors.words.flags.dialog });
    if (report === null) return;
    settle(about, report);
    doors.openHypothesis(report, items[0]?.projectId ?? '', doors.words.flags.hypothesis);
    await tell(`${about.id}-report`, report);
  };
  /** What is mended need not be warned of any longer; what is left stays, with what came meanwhile. */
  const settle = (about: Gathered, { outcomes }: RepairReport) => {
    const now = gathered?.id === about.id ? gathered : about;
    const left = without(now, outcomes.flatMap(({ issueId, state }) => (state === 'done' ? [issueId] : [])));
    if (now === gathered) gathered = left.flagged.length === 0 ? null : left;
    if (left.flagged.length === 0) doors.close(about.id);
    else if (left.flagged.length < now.flagged.length) show(left);
  };
  const tell = async (id: string, report: RepairReport, deed: Deed = 'repair') => {
    const { title, description } = await doors.inWords(report, deed);
    const undo = { text: doors.words.flags.undo, onClick: () => void takeBack(id, report) };
    const actions = report.undo.length > 0 ? [undo] : [];
    const type = report.outcomes.every(({ state }) => state === 'done') ? 'success' : 'warning';
    doors.show({ id, type, title, ...(description !== undefined && { description }), actions, isAutoDismiss: type === 'success' && actions.length === 0 });
  };
  const takeBack = async (id: string, report: RepairReport) => {
    await tell(id, await doors.undo(report), 'undo');
  };

  return {
    add: (flagged) => {
      for (const each of flagged) {
        if (doors.isUndo(each.item.id, each.act.at)) continue;
        const next = gather(gathered, each);
        if (next.id !== gathered?.id && waiting !== null) showGathered();
        gathered = next;
        waiting ??= doors.after(gatheringMs, showGathered);
      }
    },
  };
}
