import { findingToShow, mustShowFinding, readFindingProperty } from '../../../src/core/backlog/finding-property';
import { assess, epic, task } from './an-item';

test('warnings are shown, hints are not', () => {
  expect(findingToShow(assess({ type: task }))).toEqual({ schema: 1, rules: ['task-type'] });
  const served = assess({ hypothesis: { state: 'none' }, hypothesisAbove: { state: 'none' } });
  expect(served.findings.map(({ rule }) => rule)).toEqual(['serves-nothing']);
  expect(findingToShow(served)).toBeNull();
});

const shown = { schema: 1, rules: ['no-hypothesis'] };
const wanted = findingToShow(assess({ type: epic, hypothesis: { state: 'none' } }));

test.each<[string, unknown, typeof wanted, boolean]>([
  ['it is there', shown, wanted, false],
  ['nothing is there and nothing shall be', undefined, null, false],
  ['it is missing', undefined, wanted, true],
  ['it names another rule', { schema: 1, rules: ['task-type'] }, wanted, true],
  ['it names one rule too many', { schema: 1, rules: ['task-type', 'no-hypothesis'] }, wanted, true],
  ['it is there and shall not be', shown, null, true],
  ['rubbish is there', 'rubbish', wanted, true],
  ['rubbish is there and nothing shall be', 'rubbish', null, true],
])('whether it must be written: %s', (_, value, finding, must) => {
  expect(mustShowFinding(value, finding)).toBe(must);
});

test('what can not be read names no rule', () => {
  expect(readFindingProperty(shown)).toEqual(['no-hypothesis']);
  expect(readFindingProperty({ schema: 2, rules: ['no-hypothesis'] })).toEqual([]);
  expect(readFindingProperty({ schema: 1, rules: ['of-another-time'] })).toEqual([]);
});
