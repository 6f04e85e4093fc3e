import type { CurrencyVersion } from '../core/currency/currency-version';
import type { Bet } from '../core/hypothesis/bet';
import type { FrozenBet, FrozenSprint } from '../core/sprint/frozen';
import { issueLimits } from '../core/sprint/issue-named';
import { placeBet } from '../core/sprint/place-bet';
import { cutText } from '../core/values/text';
import type { CurrencyLog } from '../store/currencies';
import type { FrozenSprints } from '../store/frozen-sprints';
import type { RevisionLog } from '../store/revisions';
import { eachOfMany } from './each-of-many';
import { entryAt } from './entry-at';
import type { SprintHypotheses, WrittenIssue } from './sprint-hypotheses';

interface FreezeDeps {
  readonly revisions: Pick<RevisionLog, 'findMany'>;
  readonly currencies: Pick<CurrencyLog, 'latest' | 'findMany'>;
  readonly frozenSprints: FrozenSprints;
  readonly sprintHypotheses: SprintHypotheses;
  readonly newReference: () => string;
}

/** A sprint that started, and when. */
export interface StartedSprint {
  readonly sprintId: string;
  readonly boardId: string | null;
  /** ISO 8601 */
  readonly at: string;
}

/**
 * Keeps what was expected of a sprint's hypotheses when it started: what the log held at that moment,
 * at the rates that held then. Once: whoever comes second gets what the first one froze.
 *
 * Later than at the start, nobody can tell what was put into the sprint since: what is in it by then
 * counts as if it had been there.
 *
 * @throws JiraError, StorageError: nothing is frozen, or all of it
 */
export function createFreezeSprint({ revisions, currencies, frozenSprints, sprintHypotheses, newReference }: FreezeDeps) {
  const currencyAt = async (projectId: string, at: string): Promise<CurrencyVersion | null> =>
    entryAt({ log: currencies, id: projectId, newest: await currencies.latest(projectId), numberOf: ({ version }) => version }, at);

  const betAt = async ({ issue, revision: newest }: WrittenIssue, at: string, ofProject: ReadonlyMap<string, CurrencyVersion | null>): Promise<Bet | null> => {
    const revision = await entryAt({ log: revisions, id: issue.id, newest, numberOf: ({ number }) => number }, at);
    return revision === null ? null : placeBet(revision, ofProject.get(issue.project.id) ?? null);
  };

  return async ({ sprintId, boardId, at }: StartedSprint): Promise<FrozenSprint> => {
    const before = await frozenSprints.find(sprintId);
    if (before !== undefined) return before;
    const hypotheses = await sprintHypotheses(sprintId);
    const projectIds = [...new Set(hypotheses.map(({ issue }) => issue.project.id))];
    const ofProject = new Map(await eachOfMany(projectIds, async (id) => [id, await currencyAt(id, at)] as const));
    const bets = await eachOfMany(hypotheses, async (written): Promise<FrozenBet | null> => {
      const bet = await betAt(written, at, ofProject);
      return bet && frozenBet(written, bet);
    });
    const frozen: FrozenSprint = { sprintId, boardId, at, bets: bets.filter((bet) => bet !== null) };
    if ((await frozenSprints.keep(frozen, newReference())) === 'kept') return frozen;
    return (await frozenSprints.find(sprintId)) ?? frozen;
  };
}

export type FreezeSprint = ReturnType<typeof createFreezeSprint>;

function frozenBet({ issue }: WrittenIssue, bet: Bet): FrozenBet {
  return { issueId: issue.id, key: issue.key, summary: cutText(issue.summary, issueLimits.summary), projectId: issue.project.id, bet };
}
