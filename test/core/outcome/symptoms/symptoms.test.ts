import { businessDisengaged } from '../../../../src/core/outcome/symptoms/business-disengaged';
import { busyWork } from '../../../../src/core/outcome/symptoms/busy-work';
import { reportingMeetings } from '../../../../src/core/outcome/symptoms/reporting-meetings';
import { toDosInBacklog } from '../../../../src/core/outcome/symptoms/to-dos-in-backlog';
import type { Verdict } from '../../../../src/core/hypothesis/verdict';
import { noAgreement, type Revision } from '../../../../src/core/hypothesis/revision';
import { aBet } from '../a-bet';
import { agreedBy, aRevision } from '../../hypothesis/a-hypothesis';

describe('busy work', () => {
  it('is the share of finished to-dos under no hypothesis', () => {
    const finished = ['1', '2', '3', '4'].map((issueId) => ({ issueId, servesHypothesis: issueId !== '2' }));
    expect(busyWork(finished)).toEqual({ of: 4, issueIds: ['2'], share: 0.25 });
  });

  it('has no share in a sprint that finished nothing', () => {
    expect(busyWork([]).share).toBeNull();
  });
});

describe('reporting meetings', () => {
  const sprint = { sprintId: '7', startedAt: '2026-10-05T08:00:00.000Z' };
  const answered = (issueId: string, said: Partial<Verdict>) => {
    const { verdict } = aBet({ issueId });
    return { issueId, verdict: verdict && { ...verdict, ...said } };
  };

  it('are the share of a sprint’s hypotheses that were left without a verdict', () => {
    const hypotheses = [
      answered('1', { askedIn: { sprintId: '7', name: 'Sprint 7' } }),
      answered('2', { at: '2026-10-20T09:00:00.000Z' }),
      { issueId: '3', verdict: null },
      answered('4', { askedIn: { sprintId: '6', name: 'Sprint 6' } }),
    ];
    expect(reportingMeetings(sprint, hypotheses)).toEqual({ of: 4, issueIds: ['3', '4'], share: 0.5 });
  });

  it('remember an answer that a later review has replaced', () => {
    const before = { answer: 'too-early', actual: null, decision: null, askedIn: { sprintId: '7', name: 'Sprint 7' }, by: 'sam', at: '2026-10-16T09:00:00.000Z', revision: 3 } as const;
    const hypotheses = [answered('1', { askedIn: { sprintId: '8', name: 'Sprint 8' }, earlier: [before] })];
    expect(reportingMeetings(sprint, hypotheses).issueIds).toEqual([]);
  });

  it('have no share in a sprint without a hypothesis', () => {
    expect(reportingMeetings(sprint, []).share).toBeNull();
  });
});

describe('business disengaged', () => {
  const newest = (said: Partial<Revision>, issueId = '1') => {
    const { verdict = null, ...revision } = aRevision(said);
    return { ...revision, verdict, issueId };
  };
  const sprints = [{ endedAt: '2026-10-30T15:00:00.000Z' }, { endedAt: '2026-11-13T15:00:00.000Z' }, { endedAt: '2026-11-20T15:00:00.000Z' }];

  const agreedByPaula = newest({ by: 'devi', agreement: { ...noAgreement, product: agreedBy('paula', { at: '2026-11-01T09:00:00.000Z' }) } });

  it('counts the sprints that ended since the consumer or the product side agreed', () => {
    const agreement = { ...noAgreement, product: agreedBy('paula', { at: '2026-11-01T09:00:00.000Z' }), team: agreedBy('devi', { at: '2026-11-19T09:00:00.000Z' }) };
    const revision = newest({ by: 'devi', at: '2026-11-21T09:00:00.000Z', agreement });
    expect(businessDisengaged([revision], sprints)).toEqual({ lastSeen: { issueId: '1', at: '2026-11-01T09:00:00.000Z' }, sprintsSince: 2 });
  });

  it('takes what such a person wrote for engagement, too', () => {
    const written = newest({ by: 'paula', at: '2026-11-14T09:00:00.000Z' }, '2');
    expect(businessDisengaged([agreedByPaula, written], sprints)).toEqual({ lastSeen: { issueId: '2', at: '2026-11-14T09:00:00.000Z' }, sprintsSince: 1 });
  });

  it('takes an answer of such a person for engagement, also where others have written and answered since', () => {
    const before = { answer: 'too-early', actual: null, decision: null, askedIn: null, by: 'paula', at: '2026-11-14T09:00:00.000Z', revision: 3 } as const;
    const { verdict } = aBet();
    const answered = newest({ by: 'devi', at: '2026-11-21T09:00:00.000Z', ...(verdict && { verdict: { ...verdict, by: 'devi', at: '2026-11-20T09:00:00.000Z', earlier: [before] } }) });
    expect(businessDisengaged([agreedByPaula, answered], sprints).sprintsSince).toBe(1);
  });

  it('does not take for the business who agrees for every side', () => {
    const alone = { consumer: agreedBy('devi', { at: '2026-10-01T09:00:00.000Z' }), product: null, team: agreedBy('devi', { at: '2026-10-01T09:00:00.000Z' }) };
    const revisions = [newest({ by: 'devi', at: '2026-11-21T09:00:00.000Z', agreement: alone })];
    expect(businessDisengaged(revisions, sprints).lastSeen?.at).toBe('2026-10-01T09:00:00.000Z');
  });

  it('counts all sprints where it never happened', () => {
    expect(businessDisengaged([newest({})], sprints)).toEqual({ lastSeen: null, sprintsSince: 3 });
  });
});

describe('to-dos in the product backlog', () => {
  it('are told by where they stand, closest at the top', () => {
    const items = Array.from({ length: 30 }, (_, place) => ({ issueId: String(place + 1), isToDo: place % 10 === 0 }));
    expect(toDosInBacklog(items)).toEqual([
      { from: 1, to: 10, items: 10, toDos: ['1'], share: 0.1 },
      { from: 11, to: 25, items: 15, toDos: ['11', '21'], share: 2 / 15 },
      { from: 26, to: 50, items: 5, toDos: [], share: 0 },
    ]);
  });

  it('are none in an empty backlog', () => {
    expect(toDosInBacklog([])).toEqual([]);
  });
});
