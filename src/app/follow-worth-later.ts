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
 * else now. In a project without a currency nothing is queued: nothing has a worth there.
 */
export type FollowWorthLater = (saved: Saved) => Promise<void>;

/** Search finds what was saved a moment ago only after a while, and others may have saved as well. */
const pauseSeconds = 5;

export function createFollowWorthLater({ pushSafely }: { readonly pushSafely: PushSafely }): FollowWorthLater {
  return async ({ issueId, before, after, currency }) => {
    if (currency === null || !touchesWorth(before?.hypothesis ?? null, after.hypothesis)) return;
    const enabled = before?.hypothesis.kind === 'enabler' ? before.hypothesis.enables : [];
    await pushSafely({ type: 'worth', issueId, before: [...enabled] }, pauseSeconds);
  };
}
