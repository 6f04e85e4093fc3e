import type { ActMessage } from '../../src/core/backlog/act';
import { findBacklogIssues, type ChangedIssue } from '../../src/jira/find-backlog-issues';
import { createActMemory } from './act-memory';
import type { Difference } from './compare-orders';
import { ownActs, ranksOf } from './own-acts';
import { suspect, type Suspect } from './suspect';
import { createWarning, type Around } from './warning';
import type { World } from './world';

/** What is done about what either path brings. Fails before anything is flagged. */
export interface FollowUp {
  /** @param since when the earlier look was, epoch milliseconds */
  readonly difference: (difference: Difference, since: number) => Promise<void>;
  readonly messages: (messages: readonly ActMessage[]) => Promise<void>;
}

/** As many as are asked for when it is not plain what was moved. */
const mostPassed = 50;

/** Reads, as the person, what is in the product backlog now, finds out what they did to it, and warns. */
export async function createFollowUp(world: World, around: Around): Promise<FollowUp> {
  const find = findBacklogIssues(world.jira);
  const { accountId } = around.reader();
  const memory = createActMemory(world, accountId);
  const warn = await createWarning(world, around);
  /** Those that told why an earlier order was another. */
  const knownRanks = new Set<string>();

  const consider = async (suspects: readonly Suspect[]): Promise<void> => {
    if (suspects.length > 0) await warn(suspects, memory);
  };
  return {
    difference: async ({ moved, arrived, passed }, since) => {
      const found = await find([...moved, ...arrived]);
      const isMoved = ({ issue }: ChangedIssue) => !arrived.includes(issue.id);
      const ranks = found.filter(isMoved).flatMap((changed) => ranksOf(changed, since));
      const explained = moved.length === 0 || ranks.some((rank) => !knownRanks.has(rank));
      ranks.forEach((rank) => knownRanks.add(rank));
      const others = explained ? [] : await find(passed.slice(0, mostPassed));
      await consider(
        [...found, ...others].flatMap((changed) => suspect(changed, ownActs(changed, isMoved(changed) ? 'moved' : 'arrived', accountId, since))),
      );
    },
    messages: async (messages) => {
      const found = await find([...new Set(messages.map(({ issueId }) => issueId))]);
      const actsOn = (id: string) => messages.filter(({ issueId }) => issueId === id).map(({ act, at }) => ({ id: act, at }));
      await consider(found.flatMap((changed) => suspect(changed, actsOn(changed.issue.id))));
    },
  };
}
