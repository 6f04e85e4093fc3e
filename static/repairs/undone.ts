import { keptMoments } from '../drafts/kept-moments';

/** What was put back where it was: that is no ranking, however late the news of it. */
interface Undone {
  readonly remember: (issueIds: readonly string[]) => void;
  /** @param at when the item was ranked, epoch milliseconds */
  readonly covers: (issueId: string, at: number) => boolean;
}

type Doors = Pick<Parameters<typeof keptMoments>[0], 'storage' | 'now'>;

const settlesMs = 30_000;
/** By then nobody hears of it any more. */
const keptMs = 15 * 60_000;

/** Remembers what was put back, on whichever screen. */
export function createUndone(doors: Doors): Undone {
  const { recall, remember } = keptMoments({ ...doors, key: 'value-backlog.undone', keptMs });
  return {
    remember,
    covers: (issueId, at) => {
      const putBackAt = recall()[issueId];
      return putBackAt !== undefined && at <= putBackAt + settlesMs;
    },
  };
}
