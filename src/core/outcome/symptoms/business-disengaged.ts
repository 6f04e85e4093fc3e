import { sides, type Revision } from '../../hypothesis/revision';
import type { Verdict } from '../../hypothesis/verdict';

/** How long nobody of the business has written or agreed anything. Nobody is named. */
export interface Disengagement {
  /** The last time, and the hypothesis where it was. Null where it never happened. */
  readonly lastSeen: Moment | null;
  /** Sprints that ended since then; all of them where it never happened. */
  readonly sprintsSince: number;
}

interface Moment {
  readonly issueId: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What the newest revision of a hypothesis says of those who had to do with it. */
interface Newest extends Pick<Revision, 'agreement' | 'by' | 'at'> {
  readonly issueId: string;
  /** With those before it. Null where nobody answered yet. */
  readonly verdict: Pick<Verdict, 'by' | 'at' | 'earlier'> | null;
}

interface EndedSprint {
  /** ISO 8601. */
  readonly endedAt: string;
}

/**
 * *Business disengaged*: sprints that ended since somebody of the consumer or product side wrote or
 * agreed anything. Who agreed for one of these sides, and for the team on none, counts as of the
 * business; what such a person saved last, and how they answered, is what they wrote.
 */
export function businessDisengaged(newest: readonly Newest[], sprints: readonly EndedSprint[]): Disengagement {
  const agreed = newest.flatMap(({ issueId, agreement }) => sides.flatMap((side) => (agreement[side] === null ? [] : [{ issueId, side, ...agreement[side] }])));
  const team = new Set(agreed.filter(({ side }) => side === 'team').map(({ by }) => by));
  const ofBusiness = agreed.filter(({ side }) => side !== 'team');
  const business = new Set(ofBusiness.map(({ by }) => by).filter((by) => !team.has(by)));
  const lastSeen = latest([...ofBusiness, ...newest.flatMap(written).filter(({ by }) => business.has(by))]);
  const since = lastSeen === null ? -Infinity : Date.parse(lastSeen.at);
  return { lastSeen, sprintsSince: sprints.filter(({ endedAt }) => Date.parse(endedAt) > since).length };
}

function written({ issueId, by, at, verdict }: Newest) {
  const answers = verdict === null ? [] : [verdict, ...verdict.earlier];
  return [{ by, at }, ...answers].map((said) => ({ issueId, by: said.by, at: said.at }));
}

function latest(moments: readonly Moment[]): Moment | null {
  const last = moments.reduce<Moment | null>((before, moment) => (before !== null && Date.parse(before.at) >= Date.parse(moment.at) ? before : moment), null);
  return last && { issueId: last.issueId, at: new Date(last.at).toISOString() };
}
