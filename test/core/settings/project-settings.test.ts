import { defaultGuard } from '../../../src/core/settings/guard';
import { carriesHypothesis, defaultProjectSettings } from '../../../src/core/settings/project-settings';
import { neverSaved, readProjectSettings } from '../../../src/core/settings/stored-project-settings';

test.each([
  [-1, false],
  [0, false],
  [1, true],
  [2, true],
])('by default, level %i carries a hypothesis: %s', (hierarchyLevel, carries) => {
  expect(carriesHypothesis(defaultProjectSettings, { id: '1', hierarchyLevel })).toBe(carries);
});

test('an exception counts whatever the level', () => {
  const settings = { carriers: { fromLevel: 1, exceptions: { '7': true, '8': false } } };
  expect(carriesHypothesis(settings, { id: '7', hierarchyLevel: 0 })).toBe(true);
  expect(carriesHypothesis(settings, { id: '8', hierarchyLevel: 1 })).toBe(false);
});

test('stored settings are read', () => {
  const guard = { taskTypes: { '10002': false }, strictness: 'strict', customers: ['developer'] };
  const stored = { version: 3, settings: { carriers: { fromLevel: 0, exceptions: {} }, guard, followUp: 'list' } };
  expect(readProjectSettings(stored)).toEqual(stored);
});

test('settings from before there was a guard, or a follow-up, have the defaults', () => {
  const stored = { version: 3, settings: { carriers: { fromLevel: 0, exceptions: {} } } };
  expect(readProjectSettings(stored)).toEqual({ version: 3, settings: { ...stored.settings, guard: defaultGuard, followUp: 'comment' } });
});

test.each([
  [undefined],
  [null],
  ['rubbish'],
  [{ version: 0, settings: defaultProjectSettings }],
  [{ version: 1, settings: { carriers: { fromLevel: 'one', exceptions: {} } } }],
  [{ version: 1, settings: { ...defaultProjectSettings, guard: { ...defaultGuard, strictness: 'merciless' } } }],
  [{ version: 1, settings: { ...defaultProjectSettings, guard: { ...defaultGuard, taskTypes: { task: true } } } }],
  [{ version: 1, settings: { ...defaultProjectSettings, guard: { ...defaultGuard, customers: ['Tester', 'tester'] } } }],
])('what cannot be read counts as never saved: %j', (value) => {
  expect(readProjectSettings(value)).toBe(neverSaved);
});
