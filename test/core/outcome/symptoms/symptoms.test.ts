import { businessDisengaged } from '../../../../src/core/outcome/symptoms/business-disengaged';
import { busyWork } from '../../../../src/core/outcome/symptoms/busy-work';
import { reportingMeetings } from '../../../../src/core/outcome/symptoms/reporting-meetings';
import { toDosInBacklog } from '../../../../src/core/outcome/symptoms/to-dos-in-backlog';
import { noAgreement } from '../../../../src/core/hypothesis/revision';
import type { ReviewEntry } from '../../../../src/core/sprint/review';
import { agreedBy, aRevision } from '../../hypothesis/a-hypothesis';

describe('busy work', () => {
  it('is the share of finished to-dos under no hypothesis, sprint by sprint', () => {
    const finished = [
      { issueId: '1', servesHypothesis: true },
      { issueId: '2', servesHypothesis: false },
      { issueId: '3', servesHypothesis: true },
      { issueId: '4', servesHypothesis: true },
    ];
    expect(busyWork([{ sprintId: '7', name: 'Sprint 7', finished }])).toEqual([{ sprintId: '7', name: 'Sprint 7', finished: 4, underNone: ['2'], share: 0.25 }]);
  });

  it('has no share in a sprint that finished nothing', () => {
    expect(busyWork([{ sprintId: '7', name: 'Sprint 7', finished: [] }])[0]?.share).toBeNull();
  });
});

describe('reporting meetings', () => {
  const closed = (open: number): ReviewEntry => ({
    number: 1,
    at: '2026-11-20T15:00:00.000Z',
    by: 'sam',
    sprint: { id: '7', name: 'Sprint 7', goal: '', startDate: null, endDate: null, boardId: null, projectId: null },
    change: { type: 'closed', participants: [], busyWork: null, counted: { achieved: 1, partly: 0, 'not-achieved': 1, 'too-early': 1, open }, parts: 1 },
  });

  it('are the share of reviewed hypotheses without a verdict; too early is one', () => {
    expect(reportingMeetings([closed(1)])).toEqual([{ sprintId: '7', name: 'Sprint 7', reviewed: 4, withoutVerdict: 1, share: 0.25 }]);
  });

  it('are told of closed reviews only', () => {
    expect(reportingMeetings([{ ...closed(1), change: { type: 'reopened', reason: '' } }])).toEqual([]);
  });
});

describe('business disengaged', () => {
  const sprints = [{ endedAt: '2026-10-30T15:00:00.000Z' }, { endedAt: '2026-11-13T15:00:00.000Z' }, { endedAt: '2026-11-20T15:00:00.000Z' }];

  it('counts the sprints that ended since the consumer or the product side agreed', () => {
    const agreement = { ...noAgreement, product: agreedBy('paula', { at: '2026-11-01T09:00:00.000Z' }), team: agreedBy('devi', { at: '2026-11-19T09:00:00.000Z' }) };
    const revision = aRevision({ by: 'devi', at: '2026-11-21T09:00:00.000Z', agreement });
    expect(businessDisengaged([revision], sprints)).toEqual({ lastSeen: '2026-11-01T09:00:00.000Z', sprintsSince: 2 });
  });

  it('takes what such a person wrote for engagement, too', () => {
    const agreed = aRevision({ by: 'devi', agreement: { ...noAgreement, product: agreedBy('paula', { at: '2026-11-01T09:00:00.000Z' }) } });
    const written = aRevision({ by: 'paula', at: '2026-11-14T09:00:00.000Z' });
    expect(businessDisengaged([agreed, written], sprints).sprintsSince).toBe(1);
  });

  it('does not take for the business who agrees for every side', () => {
    const alone = { consumer: agreedBy('devi', { at: '2026-10-01T09:00:00.000Z' }), product: null, team: agreedBy('devi', { at: '2026-10-01T09:00:00.000Z' }) };
    const revisions = [aRevision({ by: 'devi', at: '2026-11-21T09:00:00.000Z', agreement: alone })];
    expect(businessDisengaged(revisions, sprints).lastSeen).toBe('2026-10-01T09:00:00.000Z');
  });

  it('counts all sprints where it never happened', () => {
    expect(businessDisengaged([aRevision()], sprints)).toEqual({ lastSeen: null, sprintsSince: 3 });
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
