import { placeBet } from '../../../src/core/sprint/place-bet';
import type { Verdict } from '../../../src/core/hypothesis/verdict';
import type { Revision } from '../../../src/core/hypothesis/revision';
import { laterEditInWords } from '../../../static/review/reading/later-edit-in-words';
import { frozenElsewhere, reviewItems, type ReviewSources } from '../../../static/review/reading/review-items';
import type { SprintIssue } from '../../../static/sprint/sprint-issue';
import { en } from '../../../static/words/en';
import { review } from '../../../static/words/en/review';
import { aHypothesis, aRevision, monday, paula, tuesday, wednesday } from '../../core/hypothesis/a-hypothesis';

const measured = (likely: number, confidence = 60) =>
  aHypothesis({
    measure: { source: 'typed', name: 'Guests', unit: 'guests per day', direction: 'up' },
    expectation: { baseline: 0, low: null, likely, high: null },
    confidence,
  });
const expecting = (likely: number, said: Partial<Revision> = {}) => aRevision({ hypothesis: measured(likely), ...said });

const issueWith = (id: string, revision: Revision | null): SprintIssue => ({
  id, key: `BAKE-${id}`, summary: 'Croissants', parentId: null, role: 'hypothesis',
  status: { name: 'Done', category: 'done' }, type: { id: '1', name: 'Epic', hierarchyLevel: 1 }, project: { id: '10', key: 'BAKE' },
  hypothesis: revision === null ? { state: 'altered' } : { state: 'sound', revision },
});

const frozenBet = (issueId: string, revision: Revision) => ({ issueId, key: `BAKE-${issueId}`, summary: 'Croissants', projectId: '10', bet: placeBet(revision, null) });

const verdictGiven = (said: Partial<Verdict>): Verdict => ({
  answer: 'partly', actual: 12, evidence: '', delivery: null, learnt: '', decision: null, lookAgainOn: null,
  askedIn: { sprintId: '7', name: 'Week 47' }, by: paula, at: wednesday, bet: placeBet(expecting(25), null), earlier: [], ...said,
});

function sources(issues: readonly SprintIssue[], more: Partial<ReviewSources> & { readonly bets?: ReturnType<typeof frozenBet>[] } = {}): ReviewSources {
  const { bets = [], ...rest } = more;
  return {
    read: {
      issues: new Map(issues.map((issue) => [issue.id, issue])),
      work: { hypotheses: issues.map(({ id }) => ({ issueId: id, isInSprint: false, toDos: [] })), unwritten: [], toDos: [], busyWork: [], unseen: [] },
      currencies: new Map(),
    },
    opened: {
      sprint: { id: '7', name: 'Week 47', goal: '', startDate: tuesday, endDate: null, boardId: '1', projectId: '10', state: 'active' },
      frozen: { at: tuesday, bets, hidden: 0 },
      laterEdits: [],
      currency: null,
    },
    due: [],
    gone: new Set(),
    today: '2026-11-22',
    ...rest,
  };
}

test('a hypothesis is held against what was frozen, and who changed it later is told', () => {
  const given = sources([issueWith('1', expecting(10, { number: 2 }))], { bets: [frozenBet('1', expecting(25))] });
  const [item] = reviewItems({ ...given, opened: { ...given.opened, laterEdits: [{ issueId: '1', by: paula, at: wednesday, revision: 2 }] } });
  expect(item).toMatchObject({ bet: { expectation: { likely: 25 } }, cameLater: false, laterEdit: { told: { by: paula, at: wednesday } } });
  expect(item?.laterEdit && laterEditInWords(item.laterEdit, { words: review.later, screenWords: en, locale: 'en' })).toEqual(['25 guests per day', '10 guests per day']);
});

test('only what differs is said of a later edit', () => {
  const [before, now] = [expecting(25), aRevision({ hypothesis: measured(25, 40) })].map((revision) => placeBet(revision, null)) as [ReturnType<typeof placeBet>, ReturnType<typeof placeBet>];
  expect(laterEditInWords({ before, now }, { words: review.later, screenWords: en, locale: 'en' })).toEqual(['60% sure', '40% sure']);
});

test('what nobody edited has no later edit, although criteria were ticked', () => {
  const [item] = reviewItems(sources([issueWith('1', expecting(25, { number: 4 }))], { bets: [frozenBet('1', expecting(25))] }));
  expect(item?.laterEdit).toBeNull();
});

test('what came into the sprint later has its bet of now', () => {
  const [item] = reviewItems(sources([issueWith('1', expecting(10))]));
  expect(item).toMatchObject({ cameLater: true, bet: { expectation: { likely: 10 } }, laterEdit: null });
});

test.each([
  ['given in this review', { askedIn: { sprintId: '7', name: 'Week 47' } }, true],
  ['given outside of a review since the sprint started', { askedIn: null, at: wednesday }, true],
  ['given outside of a review before the sprint started', { askedIn: null, at: monday }, false],
  ['given in the review of an earlier sprint', { askedIn: { sprintId: '6', name: 'Week 45' } }, false],
])('an answer that was %s', (_how, said, isAnswered) => {
  const [item] = reviewItems(sources([issueWith('1', expecting(25, { verdict: verdictGiven(said) }))]));
  expect(item?.answer?.answer).toBe(isAnswered ? 'partly' : undefined);
});

test('an answer that was given here stays this review’s, when another sprint is told another one', () => {
  const [here, there] = [{ sprintId: '7', name: 'Week 47' }, { sprintId: '8', name: 'Week 49' }];
  const earlier = [{ answer: 'not-achieved', actual: 3, decision: null, askedIn: here, by: paula, at: wednesday, revision: 2 }] as const;
  const [item] = reviewItems(sources([issueWith('1', expecting(25, { verdict: verdictGiven({ askedIn: there, earlier: [...earlier] }) }))]));
  expect(item?.answer).toEqual(earlier[0]);
});

test('a deleted epic keeps its place with what was frozen; what was only taken out of the sprint has none', () => {
  const given = sources([], { bets: [frozenBet('1', expecting(25)), frozenBet('2', expecting(25))], gone: new Set(['1']) });
  expect(frozenElsewhere(given.read, given.opened.frozen)).toEqual(['1', '2']);
  expect(reviewItems(given)).toMatchObject([{ issueId: '1', isGone: true, revision: null, bet: { expectation: { likely: 25 } } }]);
});

test('what is due from earlier sprints is asked after the sprint’s own, each once', () => {
  const early = verdictGiven({ answer: 'too-early', lookAgainOn: '2026-11-20', askedIn: { sprintId: '6', name: 'Week 45' } });
  const due = [issueWith('1', expecting(25)), issueWith('2', expecting(25, { verdict: early }))];
  const items = reviewItems(sources([issueWith('1', expecting(25))], { due }));
  expect(items.map(({ issueId, part, answer }) => [issueId, part, answer])).toEqual([['1', 'sprint', null], ['2', 'due', null]]);
});

test('a property that was changed past us asks nothing, and says so', () => {
  expect(reviewItems(sources([issueWith('1', null)]))).toMatchObject([{ revision: null, isGone: false, answer: null }]);
});
