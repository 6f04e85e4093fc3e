import { repairSubject } from '../../../static/repair/subject';

test('what the flag handed over', () => {
  expect(repairSubject({ repair: { kind: 'exempt', issueIds: ['1', '2', '1'], boardId: '7' }, project: { id: '10' } })).toEqual({
    kind: 'exempt',
    issueIds: ['1', '2'],
    boardId: '7',
  });
});

test('ids may come as numbers, and the board may be unknown', () => {
  expect(repairSubject({ repair: { kind: 'move-to-sprint', issueIds: [10046], boardId: null } })).toEqual({
    kind: 'move-to-sprint',
    issueIds: ['10046'],
    boardId: null,
  });
});

test.each([[undefined], [{}], [{ repair: { kind: 'delete', issueIds: 'all' } }]])('%j is nothing to choose from', (modal) => {
  expect(repairSubject(modal)).toEqual({ kind: 'choose', issueIds: [], boardId: null });
});

test('as many as Jira tells of in one call', () => {
  const issueIds = Array.from({ length: 130 }, (_, n) => String(n));
  expect(repairSubject({ repair: { kind: 'choose', issueIds } }).issueIds).toHaveLength(100);
});
