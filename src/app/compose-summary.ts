import type { Input } from '../contract/contract';
import { hypothesisProperty, readProjection } from '../core/hypothesis/projection';
import type { Revision } from '../core/hypothesis/revision';
import type { Verdict } from '../core/hypothesis/verdict';
import { answerIn } from '../core/sprint/answer-in-review';
import { mostHypotheses, type FrozenBet, type FrozenSprint } from '../core/sprint/frozen';
import { issueLimits } from '../core/sprint/issue-named';
import { placeBet } from '../core/sprint/place-bet';
import type { SummaryItem } from '../core/sprint/summary-item';
import { cutText } from '../core/values/text';
import { findAllIssues } from '../jira/find-all-issues';
import type { Issue } from '../jira/issue';
import type { JiraRequest } from '../jira/request';
import type { CurrencyLog } from '../store/currencies';
import type { DeletedIssues } from '../store/deleted-issues';
import type { RevisionLog } from '../store/revisions';
import { eachOfMany } from './each-of-many';
import { claimedNumber } from './shown-truth';
import type { SprintHypotheses } from './sprint-hypotheses';

interface ComposeDeps {
  readonly asUser: JiraRequest;
  readonly revisions: Pick<RevisionLog, 'latest' | 'find'>;
  readonly currencies: Pick<CurrencyLog, 'latest'>;
  readonly sprintHypotheses: SprintHypotheses;
  readonly deletedIssues: Pick<DeletedIssues, 'has'>;
}

/** The issue of an item, as Jira names it or as it was named when it was frozen. */
type Named = Pick<SummaryItem, 'issueId' | 'key' | 'summary' | 'projectId'>;

/** A hypothesis of the review, and the newest revision of its log. */
interface Asked {
  readonly named: Named;
  readonly revision: Revision | null;
}

/**
 * What a closed review keeps, composed from the logs and from what Jira says the sprint is, not from
 * what a browser says: the hypotheses of the sprint, those of them that were deleted since it
 * started, and what else the person who closes it asked about and may see.
 */
export function createComposeSummary(deps: ComposeDeps) {
  const { revisions, currencies } = deps;
  return async (
    { sprintId, issueIds, wasDue }: Input<'closeReview'>,
    frozen: FrozenSprint,
  ): Promise<readonly SummaryItem[]> => {
    const asked = await findAsked(deps, { sprintId, issueIds }, frozen);
    const bets = new Map(frozen.bets.map(({ issueId, bet }) => [issueId, bet]));
    const due = new Set(wasDue);
    const items = await eachOfMany(asked, async ({ named, revision }): Promise<SummaryItem | null> => {
      if (revision === null) return null;
      const { kind, thing, value } = revision.hypothesis;
      if (thing === '' && value === '') return null;
      const verdict = await verdictIn(revisions, { sprintId, startedAt: frozen.at }, named.issueId, revision);
      const bet = bets.get(named.issueId) ?? verdict?.bet ?? placeBet(revision, await currencies.latest(named.projectId));
      return { ...named, kind, thing, value, bet, verdict, wasDue: due.has(named.issueId) && !bets.has(named.issueId) };
    });
    return items.filter((item) => item !== null).slice(0, mostHypotheses);
  };
}

export type ComposeSummary = ReturnType<typeof createComposeSummary>;

async function findAsked(
  { asUser, revisions, sprintHypotheses, deletedIssues }: ComposeDeps,
  { sprintId, issueIds }: Pick<Input<'closeReview'>, 'sprintId' | 'issueIds'>,
  frozen: FrozenSprint,
): Promise<readonly Asked[]> {
  const [ofSprint, seen] = await Promise.all([sprintHypotheses(sprintId), findAllIssues(asUser)(issueIds, [hypothesisProperty])]);
  const asked = new Map(ofSprint.map(({ issue, revision }): [string, Asked] => [issue.id, { named: nameOf(issue), revision }]));
  const others = seen.filter(({ id }) => !asked.has(id));
  for (const one of await eachOfMany(others, readFrom(revisions))) asked.set(one.named.issueId, one);
  const missing = frozen.bets.filter(({ issueId }) => !asked.has(issueId));
  const deleted = await eachOfMany(missing, async (bet) => ((await deletedIssues.has(bet.issueId)) ? [await asFrozen(revisions, bet)] : []));
  for (const one of deleted.flat()) asked.set(one.named.issueId, one);
  return [...asked.values()];
}

const readFrom =
  (revisions: Pick<RevisionLog, 'latest'>) =>
  async (issue: Issue): Promise<Asked> => {
    const shown = readProjection(issue.properties[hypothesisProperty], issue.id);
    return { named: nameOf(issue), revision: await revisions.latest(issue.id, claimedNumber(shown)) };
  };

async function asFrozen(revisions: Pick<RevisionLog, 'latest'>, { bet, ...named }: FrozenBet): Promise<Asked> {
  return { named, revision: await revisions.latest(named.issueId, bet.revision) };
}

function nameOf({ id, key, summary, project }: Issue): Named {
  return { issueId: id, key, summary: cutText(summary, issueLimits.summary), projectId: project.id };
}

/** The verdict that answers this review's question: the newest one, or one before it, which the log holds in full. */
async function verdictIn(
  revisions: Pick<RevisionLog, 'find'>,
  reviewed: { readonly sprintId: string; readonly startedAt: string },
  issueId: string,
  { verdict }: Revision,
): Promise<Verdict | null> {
  const answer = answerIn(reviewed, verdict);
  if (answer === undefined || verdict === undefined) return null;
  return 'revision' in answer ? ((await revisions.find(issueId, answer.revision))?.verdict ?? null) : verdict;
}
