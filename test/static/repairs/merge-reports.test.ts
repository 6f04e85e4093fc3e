import { didSomething, isWhole, mergeReports } from '../../../static/repairs/merge-reports';
import type { RepairReport } from '../../../static/repairs/repair';
import { done, failed, partly } from './builders';

const first: RepairReport = {
  kind: 'put-under-hypothesis',
  outcomes: [done('1'), failed('2', 'busy'), partly('3', 'refused')],
  undo: [
    { type: 'to-backlog', issueIds: ['1'] },
    { type: 'set-parent', issueId: '1', parentId: null },
    { type: 'set-parent', issueId: '3', parentId: '80' },
  ],
};

test('what was tried again takes the place of what had failed, and the way back leads to the very beginning', () => {
  const again: RepairReport = {
    kind: 'put-under-hypothesis',
    target: 'BAKE-90',
    outcomes: [done('2'), done('3')],
    undo: [
      { type: 'to-backlog', issueIds: ['2', '3'] },
      { type: 'set-parent', issueId: '2', parentId: null },
      { type: 'set-parent', issueId: '3', parentId: '80' },
    ],
  };
  expect(mergeReports(first, again)).toEqual({
    kind: 'put-under-hypothesis',
    target: 'BAKE-90',
    outcomes: [done('1'), done('2'), done('3')],
    undo: [...first.undo, { type: 'to-backlog', issueIds: ['2', '3'] }, { type: 'set-parent', issueId: '2', parentId: null }],
  });
});

test('what was half done stays half done when the second try fails earlier', () => {
  const again: RepairReport = { kind: 'put-under-hypothesis', outcomes: [failed('3', 'unavailable')], undo: [] };
  expect(mergeReports(first, again).outcomes).toEqual([done('1'), failed('2', 'busy'), partly('3', 'unavailable')]);
});

test('a report is whole when everything was done, and half done is something', () => {
  expect([isWhole(first), didSomething(first)]).toEqual([false, true]);
  expect(isWhole({ ...first, outcomes: [done('1')] })).toBe(true);
  expect(didSomething({ ...first, outcomes: [failed('2', 'busy')] })).toBe(false);
});
