import type { RepairReport } from '../../../static/repairs/repair';
import { undoWith } from '../../../static/repairs/undo-with';
import { anAnswer } from '../../jira/an-answer';
import { done, failed, partly, someDoors } from './builders';

const putUnder: RepairReport = {
  kind: 'put-under-hypothesis',
  outcomes: [done('1'), failed('2', 'refused'), partly('3', 'not-allowed')],
  undo: [
    { type: 'to-backlog', issueIds: ['1'] },
    { type: 'set-parent', issueId: '1', parentId: null },
    { type: 'set-parent', issueId: '3', parentId: '80' },
  ],
};

test('everything that was done is taken back, and only that', async () => {
  const { doors, asked } = someDoors();
  const report = await undoWith(doors)(putUnder);
  expect(asked).toEqual([
    { what: 'POST /rest/agile/1.0/backlog/issue', body: { issues: ['1'] } },
    { what: 'PUT /rest/api/3/issue/1', body: { fields: {}, update: { parent: [{ set: { none: true } }] } } },
    { what: 'PUT /rest/api/3/issue/3', body: { fields: { parent: { id: '80' } } } },
  ]);
  expect(report).toEqual({ kind: 'put-under-hypothesis', outcomes: [done('1'), done('3')], undo: [] });
});

test('what could not be taken back is told, and can be tried again', async () => {
  const { doors } = someDoors({ jira: ({ what }) => (what === 'PUT /rest/api/3/issue/1' ? anAnswer('', 503) : undefined) });
  const report = await undoWith(doors)(putUnder);
  expect(report).toEqual({
    kind: 'put-under-hypothesis',
    outcomes: [partly('1', 'unavailable'), done('3')],
    undo: [{ type: 'set-parent', issueId: '1', parentId: null }],
  });
  const again = someDoors();
  expect(await undoWith(again.doors)(report)).toMatchObject({ outcomes: [done('1')], undo: [] });
  expect(again.asked).toHaveLength(1);
});

test('a type comes back before the issue above', async () => {
  const { doors, asked } = someDoors();
  await undoWith(doors)({
    kind: 'give-it-a-value',
    outcomes: [done('1')],
    undo: [
      { type: 'set-parent', issueId: '1', parentId: '80' },
      { type: 'set-type', issueId: '1', typeId: '3' },
    ],
  });
  expect(asked.map(({ body }) => body)).toEqual([{ fields: { issuetype: { id: '3' } } }, { fields: { parent: { id: '80' } } }]);
});

test('an exemption is revoked by the app, for the rules that were exempted', async () => {
  const { doors, asked } = someDoors();
  await undoWith(doors)({ kind: 'exempt', outcomes: [done('1')], undo: [{ type: 'revoke', issueId: '1', rules: ['task-type'] }] });
  expect(asked).toEqual([{ what: 'revokeExemptions', body: { issueId: '1', rules: ['task-type'] } }]);
});

test('sixty items leave the sprint in two calls; one that is gone does not keep the others', async () => {
  const ids = Array.from({ length: 60 }, (_, n) => String(n + 1));
  const issuesIn = (body: unknown) => (body as { readonly issues: readonly string[] }).issues;
  const { doors, asked } = someDoors({ jira: ({ body }) => (issuesIn(body).includes('60') ? anAnswer('', 404) : undefined) });
  const report = await undoWith(doors)({ kind: 'move-to-sprint', outcomes: ids.map(done), undo: [{ type: 'to-backlog', issueIds: ids }] });
  expect(asked.slice(0, 2).map(({ body }) => issuesIn(body).length)).toEqual([50, 10]);
  expect(report.outcomes.filter(({ state }) => state === 'done')).toHaveLength(59);
  expect(report.undo).toEqual([{ type: 'to-backlog', issueIds: ['60'] }]);
});
