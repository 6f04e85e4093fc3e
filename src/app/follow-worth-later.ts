import type { CurrencyVersion } from '../core/currency/currency-version';
import { touchesWorth } from '../core/currency/touches-worth';
import type { Revision } from '../core/hypothesis/revision';
import type { PushSafely } from './push-safely';

interface Saved {
  readonly issueId: string;
  readonly before: Revision | null;
  readonly after: Revision;
  /** The project's; null where it has none. */
  readonly currency: CurrencyVersion | null;
}

/**
 * Has JQL follow from the queue, where an issue or what it makes possible may be worth something
 * else now: one job for all that was saved together. In a project without a currency nothing is
 * queued: nothing has a worth there.
 *
 * @param saved of ten issues at most
 */
export type FollowWorthLater = (saved: readonly Saved[]) => Promise<void>;

/** Search finds what was saved a moment ago only after a while, and others may have saved as well. */
const pauseSeconds = 5;

export function createFollowWorthLater({ pushSafely }: { readonly pushSafely: PushSafely }): FollowWorthLater {
  return async (saved) => {
    const touched = saved.filter(({ before, after, currency }) => currency !== null && touchesWorth(before?.hypothesis ?? null, after.hypothesis));
    if (touched.length === 0) return;
    const enabled = touched.flatMap(({ before }) => (before?.hypothesis.kind === 'enabler' ? before.hypothesis.enables : []));
    await pushSafely({ type: 'worth', issueIds: touched.map(({ issueId }) => issueId), before: [...new Set(enabled)] }, pauseSeconds);
  };
}
