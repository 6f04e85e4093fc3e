import type { ListedSprint } from '../../../src/jira/find-sprints';
import { pathOf, routeOf } from '../../../static/sprints/route';
import { inReadingOrder } from '../../../static/sprints/sprint-order';

describe('The address of a sprint', () => {
  it.each([
    ['/sprints', { screen: 'all' }],
    ['/sprints/12', { screen: 'review', sprintId: '12' }],
    ['/sprints/12/goal', { screen: 'goal', sprintId: '12' }],
  ] as const)('leads to its screen, and back: %s', (path, route) => {
    expect(routeOf(path)).toEqual(route);
    expect(pathOf(route)).toBe(path);
  });

  it.each(['/sprints/', '/sprints/abc', '/sprints/12/other', '/', ''])('that names none leads to all sprints: %j', (path) => {
    expect(routeOf(path)).toEqual({ screen: 'all' });
  });
});

describe('The sprints of a board', () => {
  const sprint = (id: string, state: ListedSprint['state'], end: string | null = null, complete: string | null = null): ListedSprint => ({
    id, name: `Week ${id}`, state, goal: '', startDate: null, endDate: end, completeDate: complete, boardId: '1',
  });

  it('begin with what runs, go on with what comes, and end with the oldest', () => {
    const sprints = [sprint('1', 'closed', '2026-10-01', '2026-10-20'), sprint('2', 'closed', '2026-10-15', null), sprint('3', 'active'), sprint('4', 'future'), sprint('5', 'future')];
    expect(inReadingOrder(sprints).map(({ id }) => id)).toEqual(['3', '4', '5', '1', '2']);
  });
});
