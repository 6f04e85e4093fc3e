import type { Input, Result } from '../contract/contract';
import type { FrozenForReader, LaterEdit } from '../contract/review-functions';
import type { FrozenSprint } from '../core/sprint/frozen';
import { startedAt } from '../core/sprint/started-at';
import { getSprint, type SprintDetails } from '../jira/get-sprint';
import type { Issue } from '../jira/issue';
import type { JiraRequest } from '../jira/request';
import type { CurrencyLog } from '../store/currencies';
import type { ReviewLog } from '../store/reviews';
import type { RevisionLog } from '../store/revisions';
import type { Actor } from './actor';
import type { FreezeSprint } from './freeze-sprint';
import type { TicketFor } from './join-review';
import { findLaterEdits } from './later-edits';
import { newestFirst } from './newest-first';
import { mayReview, placedSprint } from './reviewed-sprint';
import type { SprintHypotheses, WrittenIssue } from './sprint-hypotheses';
import type { VisibleIssues } from './visible-issues';

interface OpenDeps {
  readonly asUser: JiraRequest;
  readonly reviews: ReviewLog;
  readonly revisions: Pick<RevisionLog, 'latest' | 'findMany'>;
  readonly currencies: Pick<CurrencyLog, 'latest'>;
  readonly freezeSprint: FreezeSprint;
  readonly sprintHypotheses: SprintHypotheses;
  readonly visibleIssues: VisibleIssues;
  readonly ticketFor: TicketFor;
  /** ISO 8601, UTC. */
  readonly now: () => string;
}

/** What there is for a reader of what was frozen. */
interface Expected {
  readonly frozen: FrozenForReader | null;
  readonly laterEdits: readonly LaterEdit[];
  readonly seen: readonly Issue[];
}

/** A hundred hypotheses may have 3 MB in Jira (32 kB each), and a function may answer with 5 MB. */
const mostSeen = 100;

/**
 * All that a review needs beside what the browser reads from Jira itself, for whoever may see the
 * sprint. Where nothing was frozen yet, it is frozen now.
 *
 * @throws JiraError `not-found` for a sprint that the person may not see
 */
export function createOpenReview(deps: OpenDeps) {
  const { asUser, reviews, currencies, ticketFor } = deps;
  return async (_actor: Actor, { sprintId }: Input<'openReview'>): Promise<Result<'openReview'>> => {
    const details = await getSprint(asUser)(sprintId);
    const [{ sprint, mayAnswer, currency }, expected, log, channel] = await Promise.all([
      placeOf(asUser, currencies, details),
      expectedIn(deps, details),
      newestEntries(reviews, sprintId),
      ticketFor(sprintId),
    ]);
    return { sprint: { ...sprint, state: details.state }, log, ...expected, currency, mayAnswer, channel };
  };
}

async function placeOf(asUser: JiraRequest, currencies: Pick<CurrencyLog, 'latest'>, details: SprintDetails) {
  const placed = await placedSprint(asUser, details);
  const { sprint } = placed;
  const [mayAnswer, currency] = await Promise.all([
    mayReview(asUser, placed),
    sprint.projectId === null ? null : currencies.latest(sprint.projectId),
  ]);
  return { sprint, mayAnswer, currency };
}

async function expectedIn(deps: OpenDeps, { id, state, boardId, startDate }: SprintDetails): Promise<Expected> {
  if (state === 'future') return { frozen: null, laterEdits: [], seen: [] };
  const { freezeSprint, visibleIssues, revisions, sprintHypotheses, now } = deps;
  const sinceStart = async () => {
    const frozen = await freezeSprint({ sprintId: id, boardId, at: startedAt(startDate, now(), false) });
    const { seen, told } = await visibleIssues(frozen.bets);
    const bets = frozen.bets.filter(({ issueId }) => told.has(issueId));
    return { frozen, bets, seen, laterEdits: await findLaterEdits(revisions)(bets, seen) };
  };
  const [{ frozen, bets, seen, laterEdits }, all] = await Promise.all([sinceStart(), sprintHypotheses(id)]);
  const hidden = frozen.bets.length - bets.length + (await hiddenAmong(visibleIssues, cameLater(all, frozen)));
  return { frozen: { at: frozen.at, bets, hidden }, laterEdits, seen: [...seen.values()].slice(0, mostSeen) };
}

function cameLater(all: readonly WrittenIssue[], { bets }: FrozenSprint): Parameters<VisibleIssues>[0] {
  const frozen = new Set(bets.map(({ issueId }) => issueId));
  return all.flatMap(({ issue }) => (frozen.has(issue.id) ? [] : [{ issueId: issue.id, projectId: issue.project.id }]));
}

/** Jira does not tell a person of the parent that they may not see: only the app can count those. */
async function hiddenAmong(visibleIssues: VisibleIssues, issues: Parameters<VisibleIssues>[0]): Promise<number> {
  const { seen } = await visibleIssues(issues);
  return issues.length - seen.size;
}

async function newestEntries(reviews: ReviewLog, sprintId: string) {
  const newest = await reviews.latest(sprintId);
  return (await newestFirst(reviews, sprintId, newest?.number ?? 0, null)).entries;
}
