import type { FrozenForReader } from '../../../src/contract/review-functions';
import type { CurrencyVersion } from '../../../src/core/currency/currency-version';
import { isDue } from '../../../src/core/hypothesis/is-due';
import { answerIn } from '../../../src/core/sprint/answer-in-review';
import { placeBet } from '../../../src/core/sprint/place-bet';
import type { Served } from '../../../src/core/sprint/sprint-work';
import type { Day } from '../../format/days';
import type { SprintOnScreen } from '../../sprint/read-sprint';
import { revisionOf, type SprintIssue } from '../../sprint/sprint-issue';
import { betToAnswer } from '../../verdict/bet-to-answer';
import { laterEdit } from './later-edit';
import type { OpenedReview } from './opened-review';
import type { ReviewItem } from './review-item';

export interface ReviewSources {
  readonly read: SprintOnScreen;
  readonly opened: Pick<OpenedReview, 'sprint' | 'frozen' | 'laterEdits' | 'currency'>;
  /** Empty as long as nobody knows. */
  readonly due: readonly SprintIssue[];
  /** Of what was frozen: issue ids of epics that are no more. */
  readonly gone: ReadonlySet<string>;
  readonly today: Day;
}

/** The questions of a review in the order in which they are asked: the sprint's own, then what came back from earlier ones. */
export function reviewItems(sources: ReviewSources): readonly ReviewItem[] {
  const { read, opened, due, gone } = sources;
  const own = new Set(read.work.hypotheses.map(({ issueId }) => issueId));
  const lost = (opened.frozen?.bets ?? []).filter(({ issueId }) => gone.has(issueId) && !own.has(issueId));
  return [
    ...read.work.hypotheses.flatMap((served) => ofSprint(served, sources)),
    ...lost.map(ofDeleted),
    ...due.filter(({ id }) => !own.has(id)).map((issue) => ofEarlier(issue, sources)),
  ];
}

/** Issues that something was frozen for, and that the sprint does not lead to any more. */
export function frozenElsewhere(read: SprintOnScreen, frozen: FrozenForReader | null): readonly string[] {
  const own = new Set(read.work.hypotheses.map(({ issueId }) => issueId));
  return (frozen?.bets ?? []).map(({ issueId }) => issueId).filter((id) => !own.has(id));
}

function ofSprint({ issueId, isInSprint, toDos }: Served, { read, opened }: ReviewSources): readonly ReviewItem[] {
  const issue = read.issues.get(issueId);
  if (issue === undefined) return [];
  const { sprint, frozen, laterEdits } = opened;
  const revision = revisionOf(issue);
  const kept = frozen?.bets.find((bet) => bet.issueId === issueId)?.bet ?? null;
  const now = revision && placeBet(revision, currencyOf(issue, read, opened.currency));
  const verdict = revision?.verdict;
  const answer = answerIn({ sprintId: sprint.id, startedAt: frozen?.at ?? sprint.startDate }, verdict) ?? null;
  const told = laterEdits.find((edit) => edit.issueId === issueId) ?? null;
  return [
    {
      ...named(issue),
      part: 'sprint',
      isInSprint,
      revision,
      bet: kept ?? (verdict !== undefined && answer === verdict ? verdict.bet : now),
      cameLater: kept === null && frozen !== null,
      isGone: false,
      laterEdit: kept && now && laterEdit(kept, now, told),
      toDos: toDos.flatMap((id) => read.issues.get(id) ?? []),
      answer,
    },
  ];
}

function ofDeleted({ issueId, key, summary, bet }: FrozenForReader['bets'][number]): ReviewItem {
  return {
    issueId, key, summary, bet, part: 'sprint', isInSprint: false, revision: null, cameLater: false, isGone: true, laterEdit: null, toDos: [], answer: null,
  };
}

function ofEarlier(issue: SprintIssue, { read, opened, today }: ReviewSources): ReviewItem {
  const revision = revisionOf(issue);
  return {
    ...named(issue),
    part: 'due',
    isInSprint: false,
    revision,
    bet: revision && betToAnswer(revision, currencyOf(issue, read, opened.currency)),
    cameLater: false,
    isGone: false,
    laterEdit: null,
    toDos: [],
    answer: revision === null || isDue(revision, today) ? null : (revision.verdict ?? null),
  };
}

const named = ({ id, key, summary }: SprintIssue) => ({ issueId: id, key, summary });

function currencyOf({ project }: SprintIssue, { currencies }: SprintOnScreen, ofSprintsProject: CurrencyVersion | null): CurrencyVersion | null {
  return currencies.get(project.id) ?? ofSprintsProject;
}
