import { getBacklogIssue } from '../../src/jira/get-backlog-issue';
import { anAnswer, jiraThatSays } from './an-answer';

const made = (by: string) => ({ type: 'any', custom: `com.pyxis.greenhopper.jira:${by}`, customId: 1 });

const answer = (fields: object = {}, more: object = {}) => ({
  id: '10001',
  key: 'BAKE-1',
  fields: {
    summary: 'Buy flour',
    issuetype: { id: '10002', name: 'Aufgabe', hierarchyLevel: 0, avatarId: 10318 },
    status: { statusCategory: { key: 'new' } },
    project: { id: '10', key: 'BAKE' },
    created: '2026-11-16T10:00:00.000+0100',
    ...fields,
  },
  schema: { customfield_12: made('gh-lexo-rank'), customfield_34: made('gh-sprint'), summary: { type: 'string', system: 'summary' } },
  ...more,
});

const sprint = (state: string) => ({ id: 1, name: 'Sprint 1', state });

test('one call brings all, but for the fields that grow without end', async () => {
  const { request, sent } = jiraThatSays(anAnswer(answer()));
  expect(await getBacklogIssue(request)('10001')).toMatchObject({
    id: '10001',
    summary: 'Buy flour',
    type: { madeAsTask: true },
    inSprint: false,
    rankFieldId: 'customfield_12',
    sprintFieldId: 'customfield_34',
  });
  const [path, query] = sent[0]!.path.split('?');
  const asked = Object.fromEntries(new URLSearchParams(query));
  expect([path, sent.length]).toEqual(['/rest/api/3/issue/10001', 1]);
  expect(asked).toEqual({
    fields: '*all,-comment,-attachment,-worklog,-issuelinks,-subtasks',
    expand: 'schema',
    properties: 'value-backlog-hypothesis,value-backlog-exemptions,value-backlog-finding',
  });
});

test.each<[string, unknown, boolean]>([
  ['none', null, false],
  ['closed ones', [sprint('closed'), sprint('closed')], false],
  ['an active one after a closed one', [sprint('closed'), sprint('active')], true],
  ['a future one', [sprint('future')], true],
])('sprints: %s', async (_, customfield_34, inSprint) => {
  const { request } = jiraThatSays(anAnswer(answer({ customfield_34 })));
  expect((await getBacklogIssue(request)('10001')).inSprint).toBe(inSprint);
});

test('an issue of a project without sprints and ranks', async () => {
  const { request } = jiraThatSays(anAnswer(answer({}, { schema: {} })));
  expect(await getBacklogIssue(request)('10001')).toMatchObject({ inSprint: false, rankFieldId: null, sprintFieldId: null });
});

test.each<[string, object]>([
  ['no schema', { schema: undefined }],
  ['no issue', { fields: {} }],
  ['sprints of another shape', answer({ customfield_34: 'Sprint 1' })],
])('%s: such an answer is unreadable', async (_, more) => {
  const { request } = jiraThatSays(anAnswer(answer({}, more)));
  await expect(getBacklogIssue(request)('10001')).rejects.toMatchObject({ code: 'unreadable' });
});
