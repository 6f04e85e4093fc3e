import { as, bakery, type Bakery, propertyKey } from './bakery';

const property = `/rest/api/3/issue/BAKE-1/properties/${propertyKey}`;

describe('an outsider', () => {
  const site = bakery();
  const actor = as('otto');

  test.each([
    '/rest/api/3/issue/BAKE-1', '/rest/api/3/issue/10001', '/rest/api/3/issue/BAKE-1/properties', property,
    '/rest/api/3/issue/BAKE-1/transitions', '/rest/api/3/issue/BAKE-1/comment', '/rest/api/3/issue/BAKE-1/changelog',
    '/rest/api/3/project/BAKE', '/rest/api/3/project/10000/statuses', '/rest/api/3/project/BAKE/properties',
    '/rest/api/3/mypermissions?issueId=10001&permissions=EDIT_ISSUES', '/rest/api/3/mypermissions?projectKey=BAKE&permissions=EDIT_ISSUES',
    '/rest/api/3/issuetype/project?projectId=10000', '/rest/agile/1.0/board/1', '/rest/agile/1.0/board/1/configuration',
    '/rest/agile/1.0/board/1/backlog', '/rest/agile/1.0/board/1/issue', '/rest/agile/1.0/board/1/sprint', '/rest/agile/1.0/sprint/1',
    '/rest/agile/1.0/sprint/1/issue', '/rest/agile/1.0/issue/BAKE-1', '/rest/software/1.0/board/1/backlog', '/rest/software/1.0/sprint/1/issue',
  ])('is told that %s does not exist', async (path) => expect((await site.call('GET', path, { actor })).status).toBe(404));

  test.each<readonly [method: string, path: string, body: unknown]>([
    ['PUT', '/rest/api/3/issue/BAKE-1', { fields: { summary: 'Mine' } }],
    ['DELETE', '/rest/api/3/issue/BAKE-1', undefined],
    ['PUT', property, { mine: true }],
    ['DELETE', property, undefined],
    ['POST', '/rest/api/3/issue/BAKE-1/transitions', { transition: { id: '31' } }],
    ['POST', '/rest/api/3/issue/BAKE-1/comment', { body: { type: 'doc', version: 1, content: [] } }],
    ['PUT', '/rest/api/3/project/BAKE/properties/x', 1],
    ['POST', '/rest/agile/1.0/sprint', { name: 'Mine', originBoardId: 1 }],
    ['POST', '/rest/agile/1.0/sprint/1', { goal: 'Mine' }],
    ['POST', '/rest/agile/1.0/sprint/1/issue', { issues: ['BAKE-4'] }],
    ['POST', '/rest/agile/1.0/backlog/issue', { issues: ['BAKE-3'] }],
  ])('cannot %s %s, which does not exist', async (method, path, body) => {
    const before = JSON.stringify(site.state.snapshot());
    expect((await site.call(method, path, { body, actor })).status).toBe(404);
    expect(JSON.stringify(site.state.snapshot())).toBe(before);
  });

  test('finds nothing by searching, counting, picking, fetching in bulk, or listing', async () => {
    expect(await site.find('summary ~ flour', actor)).toEqual(['MILL-1']);
    await expect(site.find('project = BAKE', actor)).rejects.toThrow("The value 'BAKE' does not exist for the field 'project'.");
    await expect(site.find('sprint = "Week 47"', actor)).rejects.toThrow("The value 'Week 47' does not exist for the field 'sprint'.");
    await expect(site.find('parent = 10001', actor)).rejects.toThrow("The value '10001' does not exist for the field 'parent'.");
    const count = await site.call('POST', '/rest/api/3/search/approximate-count', { body: { jql: 'valueConfidence > 0' }, actor });
    expect(count.body.count).toBe(0);
    const picked = await site.call('GET', '/rest/api/3/issue/picker?query=flour', { actor });
    expect(JSON.stringify(picked.body)).not.toContain('BAKE');
    const within = await site.call('GET', '/rest/api/3/issue/picker?query=flour&currentJQL=project%20%3D%20BAKE', { actor });
    expect(within).toMatchObject({ status: 200, body: { sections: [{ issues: [] }, { issues: [] }] } });
    expect((await site.call('GET', '/rest/agile/1.0/board?projectKeyOrId=BAKE', { actor })).status).toBe(400);
    const fetched = await site.call('POST', '/rest/api/3/issue/bulkfetch', { body: { issueIdsOrKeys: ['10001', 'MILL-1'] }, actor });
    expect(fetched.body.issueErrors?.map((error) => error.id)).toEqual(['10001']);
    expect(fetched.body.issues?.map((issue) => issue.key)).toEqual(['MILL-1']);
    expect((await site.call('GET', '/rest/agile/1.0/board', { actor })).body.values).toEqual([]);
    const projects = await site.call('GET', '/rest/api/3/project/search', { actor });
    expect(projects.body.values?.map((project) => project.key)).toEqual(['MILL']);
    const ranked = await site.call('PUT', '/rest/agile/1.0/issue/rank', { body: { issues: ['MILL-1'], rankBeforeIssue: 'BAKE-1' }, actor });
    expect(ranked.status).toBe(400);
  });

  test('does not see a parent from another project that he may not see', async () => {
    site.state.issues.put({ ...site.state.issues.where('key', 'MILL-1')[0]!, parentId: '10001' });
    const { body } = await site.call('GET', '/rest/api/3/issue/MILL-1', { actor });
    expect(body.fields).not.toHaveProperty('parent');
    expect(await site.find('parent is EMPTY', actor)).toEqual(['MILL-1']);
  });
});

describe('a stakeholder who may only look', () => {
  const actor = as('stella');
  const writes: readonly (readonly [method: string, path: string, body: unknown, status: number])[] = [
    ['PUT', '/rest/api/3/issue/BAKE-1', { fields: { summary: 'Mine' } }, 403],
    ['DELETE', '/rest/api/3/issue/BAKE-1', undefined, 403],
    ['PUT', property, { mine: true }, 403],
    ['DELETE', property, undefined, 403],
    ['POST', '/rest/api/3/issue/BAKE-1/transitions', { transition: { id: '31' } }, 400],
    ['POST', '/rest/api/3/issue/BAKE-1/comment', { body: { type: 'doc', version: 1, content: [] } }, 400],
    ['POST', '/rest/api/3/issue', { fields: { project: { key: 'BAKE' }, summary: 'Mine', issuetype: { id: '10001' } } }, 400],
    ['PUT', '/rest/api/3/project/BAKE/properties/x', 1, 403],
    ['POST', '/rest/agile/1.0/sprint', { name: 'Mine', originBoardId: 1 }, 403],
    ['POST', '/rest/agile/1.0/sprint/1', { goal: 'Mine' }, 403],
    ['POST', '/rest/agile/1.0/sprint/1/issue', { issues: ['BAKE-4'] }, 403],
    ['PUT', '/rest/agile/1.0/issue/rank', { issues: ['BAKE-4'], rankBeforeIssue: 'BAKE-1' }, 403],
  ];
  test.each(writes)('%s %s is refused and changes nothing', async (method, path, body, status) => {
    const site: Bakery = bakery();
    const before = JSON.stringify(site.state.snapshot());
    expect((await site.call(method, path, { body, actor })).status).toBe(status);
    expect(JSON.stringify(site.state.snapshot())).toBe(before);
    expect(site.events).toEqual([]);
  });

  test('sees everything, and no transition', async () => {
    const { find, call } = bakery();
    expect(await find('project = BAKE AND type = Epic', actor)).toEqual(['BAKE-2', 'BAKE-1']);
    expect((await call('GET', '/rest/api/3/issue/BAKE-1/transitions', { actor })).body.transitions).toEqual([]);
    const { body } = await call('GET', '/rest/api/3/mypermissions?issueId=10001&permissions=EDIT_ISSUES,BROWSE_PROJECTS', { actor });
    expect(body.permissions?.EDIT_ISSUES?.havePermission).toBe(false);
    expect(body.permissions?.BROWSE_PROJECTS?.havePermission).toBe(true);
  });
});

describe('permissions are asked for', () => {
  const { call } = bakery();

  test('by name: none, or one that Jira does not know, is a bad request', async () => {
    expect((await call('GET', '/rest/api/3/mypermissions')).status).toBe(400);
    const unknown = await call('GET', '/rest/api/3/mypermissions?permissions=EAT_CROISSANTS');
    expect(unknown).toMatchObject({ status: 400, body: { errors: { EAT_CROISSANTS: 'Unrecognized permission' } } });
  });

  test('for many issues at once, by the app for anybody, by people for themselves', async () => {
    const body = { accountId: 'acc-stella', projectPermissions: [{ permissions: ['BROWSE_PROJECTS', 'EDIT_ISSUES'], issues: [10001, 10007, 99] }] };
    const { body: grants } = await call('POST', '/rest/api/3/permissions/check', { body, actor: { kind: 'app' } });
    expect(grants.projectPermissions).toEqual([
      { permission: 'BROWSE_PROJECTS', projects: [], issues: [10001] },
      { permission: 'EDIT_ISSUES', projects: [], issues: [] },
    ]);
    expect((await call('POST', '/rest/api/3/permissions/check', { body })).status).toBe(403);
  });

  test('only of those who signed in', async () => {
    const anonymous = { actor: { kind: 'anonymous' } } as const;
    expect((await call('GET', '/rest/api/3/issue/BAKE-1', anonymous)).status).toBe(401);
    expect((await call('GET', '/rest/api/3/serverInfo', anonymous)).status).toBe(200);
  });

  test('the app sees every project', async () => {
    const { find } = bakery();
    expect(await find('summary ~ flour ORDER BY key', { kind: 'app' })).toEqual(['BAKE-3', 'MILL-1']);
  });
});
