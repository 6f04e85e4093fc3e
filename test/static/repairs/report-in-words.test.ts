import type { RepairReport } from '../../../static/repairs/repair';
import { reportInWords, undoInWords } from '../../../static/repairs/report-in-words';
import { de } from '../../../static/words/de';
import { en } from '../../../static/words/en';
import { done, failed, partly } from './builders';

const report = (kind: RepairReport['kind'], outcomes: RepairReport['outcomes'], target?: string): RepairReport => ({
  kind,
  outcomes,
  undo: [],
  ...(target !== undefined && { target }),
});

test.each([
  ['move-to-sprint', 'BAKE-1 moved to Sprint 5'],
  ['put-under-hypothesis', 'BAKE-1 is now under Sprint 5'],
  ['give-it-a-value', 'BAKE-1 can carry a hypothesis'],
  ['exempt', 'BAKE-1 is fine'],
] as const)('one item: %s', (kind, title) => {
  expect(reportInWords(report(kind, [done('1')], 'Sprint 5'), en)).toEqual({ title });
});

test('where nobody kept the name of the sprint it goes without', () => {
  expect(reportInWords(report('move-to-sprint', [done('1')]), en).title).toBe('BAKE-1 moved to the sprint');
  expect(reportInWords(report('move-to-sprint', [done('1')]), de).title).toBe('BAKE-1 ist jetzt in dem Sprint');
});

test('many items are counted, and three of them named', () => {
  expect(reportInWords(report('move-to-sprint', ['1', '2', '3', '4', '5'].map(done), 'Sprint 5'), en)).toEqual({
    title: '5 items moved to Sprint 5',
    description: 'BAKE-1, BAKE-2, BAKE-3, and 2 more.',
  });
});

test('what failed is said with what to do about it, once for each reason', () => {
  const outcomes = [done('1'), partly('2', 'not-allowed'), failed('3', 'gone'), failed('4', 'gone'), failed('5', 'refused')];
  expect(reportInWords(report('put-under-hypothesis', outcomes, 'BAKE-90'), en)).toEqual({
    title: '2 items are now under BAKE-90, of 5',
    description: [
      'Under the hypothesis, but not in the sprint: BAKE-2. You may not do this here. A project admin can give you the permission.',
      'Not done: BAKE-3 and BAKE-4. It is gone, or you may not see it any more.',
      'Not done: BAKE-5. Jira does not let it be put there. Choose another hypothesis, or set the parent in the issue itself.',
    ].join('\n'),
  });
});

test('nothing done is said as nothing done', () => {
  expect(reportInWords(report('exempt', [failed('1', 'unavailable')]), en)).toEqual({
    title: 'Nothing was changed: BAKE-1',
    description: 'Not done: BAKE-1. Jira did not answer. Check your connection and try again.',
  });
  expect(reportInWords(report('exempt', [failed('1', 'busy'), failed('2', 'busy')]), de).title).toBe('Keiner der 2 Einträge wurde geändert');
});

test('an undo speaks of going back', () => {
  expect(undoInWords(report('exempt', [done('1')]), en)).toEqual({ title: 'BAKE-1 is as it was' });
  expect(undoInWords(report('exempt', [done('1'), done('2')]), de).title).toBe('2 Einträge sind wieder wie vorher');
  expect(undoInWords(report('put-under-hypothesis', [partly('1', 'refused')]), en).description).toBe(
    'Only half put back: BAKE-1. Jira refuses to put it back. Open the issue and change it there.',
  );
});
