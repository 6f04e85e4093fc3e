import { emptyHypothesis } from '../../../src/core/hypothesis/hypothesis';
import { noAgreement, type Revision } from '../../../src/core/hypothesis/revision';
import type { EarlierVerdict, Verdict } from '../../../src/core/hypothesis/verdict';
import { progressOfClosing, progressOfOpen } from '../../../src/core/sprint/review-progress';
import { aBet } from './bets';

const sprint = { sprintId: '4', startedAt: '2026-11-06T08:00:00.000Z' };
const inSprint = (sprintId: string) => ({ sprintId, name: `Week ${sprintId}` });

function answered(answer: Verdict['answer'], askedIn: Verdict['askedIn'], at = '2026-11-20T09:00:00.000Z', earlier: readonly EarlierVerdict[] = []): Revision {
  const verdict: Verdict = { answer, actual: null, evidence: '', delivery: null, learnt: '', decision: null, lookAgainOn: null, askedIn, by: 'sam', at, bet: aBet(), earlier: [...earlier] };
  return { ...unanswered, verdict };
}

const unanswered: Revision = { number: 3, at: '2026-11-01T08:00:00.000Z', by: 'paula', change: { type: 'edited' }, hypothesis: emptyHypothesis, agreement: noAgreement };

describe('How far a review is', () => {
  it('counts what is answered in it, and what came in of what is settled', () => {
    const revisions = [answered('achieved', inSprint('4')), answered('partly', inSprint('4')), answered('too-early', inSprint('4')), unanswered];
    expect(progressOfOpen(sprint, revisions)).toEqual({ asked: 4, answered: 3, hits: 1, settled: 2 });
  });

  it('counts an answer outside of any review since the sprint started, and none from before', () => {
    expect(progressOfOpen(sprint, [answered('achieved', null), answered('achieved', null, '2026-11-01T09:00:00.000Z')])).toMatchObject({ asked: 2, answered: 1 });
  });

  it('counts no answer of another sprint’s review', () => {
    expect(progressOfOpen(sprint, [answered('achieved', inSprint('3'))])).toMatchObject({ answered: 0 });
  });

  it('finds the answer of this review where a later sprint has answered again', () => {
    const here: EarlierVerdict = { answer: 'partly', actual: null, decision: null, askedIn: inSprint('4'), by: 'sam', at: '2026-11-20T09:00:00.000Z', revision: 4 };
    expect(progressOfOpen(sprint, [answered('achieved', inSprint('5'), '2026-12-04T09:00:00.000Z', [here])])).toEqual({ asked: 1, answered: 1, hits: 0, settled: 1 });
  });

  it('is what the closing counted, once it is closed', () => {
    const counted = { achieved: 2, partly: 1, 'not-achieved': 1, 'too-early': 1, open: 3 };
    expect(progressOfClosing({ type: 'closed', participants: [], busyWork: null, counted, keptAs: 'k', parts: 1 })).toEqual({ asked: 8, answered: 5, hits: 2, settled: 4 });
  });
});
