import type { Answer } from '../../../src/contract/answer';
import type { Result } from '../../../src/contract/contract';
import type { GivenVerdict } from '../../../src/core/hypothesis/verdict';
import type { Calendar } from '../calendar';
import type { Newest } from '../newest';
import type { PersonName } from '../people';
import type { TheApp } from '../the-app';

/** All that a story of reviews is told with. */
export interface Telling {
  readonly calendar: Calendar;
  readonly newest: Newest;
}

type Saved = Result<'changeHypothesis'>;

/** Somebody changes what is written on an issue. @throws Error where the app refuses */
export async function change(app: TheApp, newest: Newest, by: PersonName, issueId: string, what: object): Promise<void> {
  const { revision } = told(issueId, await app.onIssue(issueId)<Saved>(by, 'changeHypothesis', { issueId, base: newest.of(issueId), change: what }));
  newest.saw(issueId, revision.number);
}

/** Somebody answers the value question in the review of a sprint. @throws Error where the app refuses */
export async function answer(app: TheApp, newest: Newest, by: PersonName, sprintId: string, issueId: string, verdict: GivenVerdict): Promise<void> {
  const { revision } = told(issueId, await app.inProject<Saved>(by, 'answerInReview', { sprintId, issueId, base: newest.of(issueId), verdict }));
  newest.saw(issueId, revision.number);
}

/** @param what which is named where it is refused. @throws Error where the app refused */
export function told<Value>(what: string, given: Answer<Value>): Value {
  if (!given.ok) throw new Error(`The app refused what the demo says about ${what}: ${JSON.stringify(given.error)}`);
  return given.value;
}
