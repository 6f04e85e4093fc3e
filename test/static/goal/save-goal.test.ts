import type { JiraRequest } from '../../../src/jira/request';
import { saveGoal } from '../../../static/goal/save-goal';

function jiraWith(goal: string, statusOfWriting = 200) {
  const written: unknown[] = [];
  const request: JiraRequest = (_, init) => {
    if (init?.method === 'POST') written.push(JSON.parse(init.body ?? ''));
    const status = init?.method === 'POST' ? statusOfWriting : 200;
    return Promise.resolve({ status, headers: { get: () => '7' }, text: () => Promise.resolve(JSON.stringify({ id: 4, name: 'Week 47', state: 'active', goal })) });
  };
  return { request, written };
}

describe('A goal', () => {
  it('is written alone: nothing else of the sprint is sent', async () => {
    const { request, written } = jiraWith('old');
    expect(await saveGoal(request, '4', 'new', 'old')).toBeNull();
    expect(written).toEqual([{ goal: 'new' }]);
  });

  it('is not written over one that somebody else wrote meanwhile', async () => {
    const { request, written } = jiraWith('theirs');
    expect(await saveGoal(request, '4', 'new', 'old')).toEqual({ type: 'changed', theirs: 'theirs' });
    expect(written).toEqual([]);
  });

  it('that is there already is not written again', async () => {
    const { request, written } = jiraWith('new');
    expect(await saveGoal(request, '4', 'new', 'old')).toBeNull();
    expect(written).toEqual([]);
  });

  it.each([
    [403, { type: 'forbidden' }],
    [404, { type: 'not-found' }],
    [400, { type: 'rejected' }],
    [429, { type: 'busy', seconds: 7 }],
    [503, { type: 'other' }],
  ])('that Jira refuses with %s is told with the reason', async (status, trouble) => {
    expect(await saveGoal(jiraWith('old', status).request, '4', 'new', 'old')).toEqual(trouble);
  });
});
