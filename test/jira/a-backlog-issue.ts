/** An issue as Jira tells it to the guard: made as a *Task*, created by Sam, unless said otherwise. */
export const aBacklogIssue = (id: string, said: object = {}, histories: readonly object[] = []) => ({
  id,
  key: `BAKE-${id}`,
  fields: {
    summary: 'Buy flour',
    description: null,
    issuetype: { id: '10001', name: 'Task', hierarchyLevel: 0, avatarId: 10318 },
    status: { name: 'To Do', statusCategory: { key: 'new' } },
    project: { id: '10', key: 'BAKE' },
    creator: { accountId: 'sam' },
    created: '2026-11-01T09:00:00.000+0000',
    ...said,
  },
  properties: {},
  changelog: { startAt: 0, maxResults: histories.length, total: histories.length, histories },
});

/** An entry of a changelog: somebody ranked it. */
export const aRank = (id: string, accountId: string, at: string) => ({
  id,
  author: { accountId },
  created: at,
  items: [{ field: 'Rang', fieldtype: 'custom', fieldId: 'customfield_10019', from: '', fromString: '', to: '', toString: 'Ranked higher' }],
});
