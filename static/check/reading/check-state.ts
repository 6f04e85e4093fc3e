import type { MayRepair } from '../../repairs/offered';
import type { CheckedItem } from './checked-item';
import { enter, lookedAgain, type Entry } from './entry';
import { settleAbove } from './settle-above';

/** How far the check is. */
export type Progress =
  /** Asks whose backlog it is and what counts as a to-do there. */
  | { readonly type: 'preparing' }
  | { readonly type: 'reading' }
  /** Jira asked to be left alone for a while; it goes on by itself. */
  | { readonly type: 'waiting'; readonly seconds: number }
  | { readonly type: 'stopped' }
  | { readonly type: 'failed'; readonly error: unknown }
  | { readonly type: 'done' };

interface Subject {
  readonly projectId: string;
  /** null where the project has no board. */
  readonly boardId: string | null;
}

export interface CheckState {
  readonly progress: Progress;
  /** In rank order, as they were read. */
  readonly entries: readonly Entry[];
  /** About how many there are in all; null while nobody knows. */
  readonly total: number | null;
  readonly may: MayRepair;
  /** Whose backlog it is; null until that is known. */
  readonly subject: Subject | null;
  /** Where items that somebody has just changed are read again. */
  readonly secondLook: 'none' | 'looking' | 'failed';
}

export type CheckEvent =
  | { readonly type: 'went-on'; readonly progress: Progress }
  | { readonly type: 'prepared'; readonly may: MayRepair; readonly subject: Subject }
  | { readonly type: 'counted'; readonly total: number }
  | { readonly type: 'read'; readonly items: readonly CheckedItem[] }
  | { readonly type: 'looking-again' }
  | { readonly type: 'looked-again'; readonly asked: readonly string[]; readonly found: readonly CheckedItem[] }
  | { readonly type: 'second-look-failed' }
  /** Those that were mended have had their moment on the screen. */
  | { readonly type: 'faded' }
  | { readonly type: 'marked'; readonly ids: readonly string[] };

export const atFirst: CheckState = {
  progress: { type: 'preparing' },
  entries: [],
  total: null,
  may: { edit: false, schedule: false },
  subject: null,
  secondLook: 'none',
};

export function nextState(state: CheckState, event: CheckEvent): CheckState {
  switch (event.type) {
    case 'went-on':
      return { ...state, progress: event.progress, entries: event.progress.type === 'done' ? settleAbove(state.entries) : state.entries };
    case 'prepared':
      return { ...state, may: event.may, subject: event.subject };
    case 'counted':
      return { ...state, total: event.total };
    case 'read':
      return { ...state, entries: withRead(state.entries, event.items) };
    case 'looking-again':
      return { ...state, secondLook: 'looking' };
    case 'second-look-failed':
      return { ...state, secondLook: 'failed' };
    case 'looked-again':
      return { ...state, secondLook: 'none', entries: withSecondLook(state, event.asked, event.found) };
    case 'faded':
      return { ...state, entries: state.entries.map((entry) => (entry.mendedFindings === null ? entry : { ...entry, mendedFindings: null })) };
    case 'marked': {
      const ids = new Set(event.ids);
      return { ...state, entries: state.entries.map((entry) => (ids.has(entry.id) ? { ...entry, mark: { ...entry.mark, isStale: false } } : entry)) };
    }
  }
}

/** Where somebody ranks while we read, an item may come on two pages. */
function withRead(entries: readonly Entry[], items: readonly CheckedItem[]): readonly Entry[] {
  const known = new Set(entries.map(({ id }) => id));
  let place = entries.findLast((entry) => entry.place !== null)?.place ?? 0;
  const fresh = items.filter(({ id }) => !known.has(id)).map((item) => {
    const entry = enter(item, place);
    place = entry.place ?? place;
    return entry;
  });
  return [...entries, ...fresh];
}

function withSecondLook({ entries, progress }: CheckState, asked: readonly string[], found: readonly CheckedItem[]): readonly Entry[] {
  const ids = new Set(asked);
  const byId = new Map(found.map((item) => [item.id, item]));
  // What hangs below what was changed may be settled anew, and is not said before all was read.
  const renewed = entries.map((entry) => (ids.has(entry.id) ? { ...entry, ...byId.get(entry.id) } : entry));
  const settled = progress.type === 'done' ? settleAbove(renewed) : renewed;
  return settled.map((entry, index) => {
    const before = entries[index];
    if (before === undefined || !ids.has(entry.id)) return entry;
    return lookedAgain(before, byId.has(entry.id) ? entry : undefined);
  });
}
