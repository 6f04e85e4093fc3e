import { isJiraError } from '../../src/jira/jira-error';
import { compareOrders, type Difference, type Order } from './compare-orders';
import type { World } from './world';

export interface LookingDoors extends Pick<World, 'visible' | 'now' | 'after'> {
  /** @returns the board whose backlog is on screen, null on other pages; costs no call of Jira */
  readonly whereAmI: () => Promise<string | null>;
  readonly look: (boardId: string) => Promise<Order>;
  /**
   * Told of every difference between two looks. When it fails, the same is told again.
   *
   * @param since when the earlier look was, epoch milliseconds
   */
  readonly notice: (difference: Difference, since: number) => Promise<void>;
}

const soonestMs = 3_000;
const latestMs = 10_000;
const slowsDownBy = 1.3;
/** A look that is older tells nothing of what this person saw: what moved since is not flagged. */
const longestGapMs = 60_000;
const longestPauseMs = 5 * 60_000;

interface Seen {
  readonly boardId: string;
  readonly order: Order;
  readonly at: number;
}

/**
 * Looks at the backlog on screen again and again: soon after a change, ever less often when nothing
 * happens, never while nobody can see the tab, and patiently when Jira is busy or does not answer.
 *
 * @returns `resume`, to be called once and whenever the tab becomes visible
 */
export function createLooking({ visible, now, after, whereAmI, look, notice }: LookingDoors): { readonly resume: () => void } {
  let seen: Seen | null = null;
  let pace = soonestMs;
  let failures = 0;
  let notBefore = 0;
  let looks = false;
  let callOff = (): void => undefined;

  const again = (milliseconds: number) => {
    callOff();
    callOff = after(milliseconds, () => void turn());
  };
  const turn = async (): Promise<void> => {
    if (looks || !visible()) return;
    if (now() < notBefore) {
      again(notBefore - now());
      return;
    }
    looks = true;
    try {
      await step();
      failures = 0;
      again(pace);
    } catch (error) {
      failures += 1;
      const pause = isJiraError(error, 'rate-limited') ? error.retryAfterSeconds * 1000 : Math.min(latestMs * 2 ** (failures - 1), longestPauseMs);
      notBefore = now() + pause;
      again(pause);
    } finally {
      looks = false;
    }
  };
  const step = async (): Promise<void> => {
    const boardId = await whereAmI();
    if (boardId === null) {
      seen = null;
      pace = soonestMs;
      return;
    }
    const at = now();
    const order = await look(boardId);
    const changed = seen?.boardId === boardId && at - seen.at <= longestGapMs && (await compare(seen, order));
    seen = { boardId, order, at };
    pace = changed ? soonestMs : Math.min(pace * slowsDownBy, latestMs);
  };
  const compare = async (before: Seen, order: Order): Promise<boolean> => {
    const difference = compareOrders(before.order, order);
    const changed = difference.moved.length + difference.arrived.length > 0;
    if (changed) await notice(difference, before.at);
    return changed;
  };

  return {
    resume: () => {
      callOff();
      void turn();
    },
  };
}
