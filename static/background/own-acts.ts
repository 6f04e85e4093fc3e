import { changeAct, creationAct } from '../../src/core/backlog/act';
import type { Change } from '../../src/jira/change';
import type { ChangedIssue } from '../../src/jira/find-backlog-issues';

/** Something that a person did to an item. */
export interface Act {
  readonly id: string;
  /** Epoch milliseconds, by Jira's clock. */
  readonly at: number;
}

/** How an item came to be where it is: ranked among those that were there, or new among them. */
export type Way = 'moved' | 'arrived';

/**
 * As much as a computer's clock may be ahead of Jira's. Where it is ahead by more, only the events
 * tell; where this were more, what was ranked a while ago would be taken for what was ranked just now.
 */
const clockSlackMs = 30_000;

/**
 * What `accountId` did to an item since the look before, newest first: changed its rank or its
 * sprint, or created it.
 *
 * @param since epoch milliseconds
 */
export function ownActs(changed: ChangedIssue, way: Way, accountId: string, since: number): readonly Act[] {
  const { issue, changes } = changed;
  const created = way === 'arrived' && issue.creatorId === accountId ? [{ id: creationAct(issue.id), at: issue.created }] : [];
  const acts = ranking(changes, way).filter(({ authorId }) => authorId === accountId).map(({ id, at }) => ({ id: changeAct(id), at }));
  return [...acts, ...created].filter((act) => isYoung(act, since));
}

/** Who ever ranked it since the look before, by the ids of the changes: they are why the order is another. */
export const ranksOf = ({ changes }: ChangedIssue, since: number): readonly string[] =>
  ranking(changes, 'moved').filter((change) => isYoung(change, since)).map(({ id }) => id);

const isYoung = ({ at }: { readonly at: number }, since: number) => at >= since - clockSlackMs;

/**
 * Jira tells of a rank as of a custom field without ids on either side. Its name is translated
 * ("Rang"), and which field it is would cost a call.
 */
const ranking = (changes: readonly Change[], way: Way) =>
  changes.filter(({ fields }) => fields.some(({ custom, from, to }) => custom && (way === 'arrived' || (from === '' && to === ''))));
