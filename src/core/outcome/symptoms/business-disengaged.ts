import { sides, type Revision } from '../../hypothesis/revision';

/** How long nobody of the business has written or agreed anything. Nobody is named. */
export interface Disengagement {
  /** ISO 8601: the last time. Null where it never happened. */
  readonly lastSeen: string | null;
  /** Sprints that ended since then; all of them where it never happened. */
  readonly sprintsSince: number;
}

interface EndedSprint {
  /** ISO 8601. */
  readonly endedAt: string;
}

/**
 * *Business disengaged*: sprints that ended since somebody of the consumer or product side wrote or
 * agreed anything. Who agreed for one of these sides, and for the team on none, counts as of the
 * business; what such a person saved last is what they wrote.
 *
 * @param newest of each hypothesis, what its newest revision says
 */
export function businessDisengaged(newest: readonly Pick<Revision, 'agreement' | 'by' | 'at'>[], sprints: readonly EndedSprint[]): Disengagement {
  const agreed = newest.flatMap(({ agreement }) => sides.flatMap((side) => (agreement[side] === null ? [] : [{ side, ...agreement[side] }])));
  const team = new Set(agreed.filter(({ side }) => side === 'team').map(({ by }) => by));
  const ofBusiness = agreed.filter(({ side }) => side !== 'team');
  const business = new Set(ofBusiness.map(({ by }) => by).filter((by) => !team.has(by)));
  const moments = [...ofBusiness, ...newest.filter(({ by }) => business.has(by))].map(({ at }) => Date.parse(at));
  if (moments.length === 0) return { lastSeen: null, sprintsSince: sprints.length };
  const last = moments.reduce((latest, moment) => Math.max(latest, moment));
  return { lastSeen: new Date(last).toISOString(), sprintsSince: sprints.filter(({ endedAt }) => Date.parse(endedAt) > last).length };
}
