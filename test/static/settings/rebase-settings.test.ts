import { rebaseSettings } from '../../../static/settings/rebase-settings';
import { someSettings } from './some-settings';

const base = someSettings({ taskTypes: { '1': true, '2': true }, customers: ['developer', 'admin'] }, { exceptions: { '7': true } });

/** `base`, changed by one of us. */
const changed = (...[guard, carriers]: Parameters<typeof someSettings>) =>
  someSettings({ ...base.guard, ...guard }, { ...base.carriers, ...carriers });

test('what I changed and what they changed are both kept', () => {
  const mine = changed({ strictness: 'strict', taskTypes: { '1': false, '2': true } }, { fromLevel: 0 });
  const theirs = changed({ customers: ['developer', 'admin', 'tester'] }, { exceptions: { '7': true, '8': false } });
  expect(rebaseSettings(base, mine, theirs)).toEqual(
    someSettings(
      { strictness: 'strict', taskTypes: { '1': false, '2': true }, customers: ['developer', 'admin', 'tester'] },
      { fromLevel: 0, exceptions: { '7': true, '8': false } },
    ),
  );
});

test('where both changed the same, mine is on top', () => {
  const rebased = rebaseSettings(base, changed({ strictness: 'strict' }), changed({ strictness: 'relaxed' }));
  expect(rebased.guard.strictness).toBe('strict');
});

test('an exception that either of us took back is gone', () => {
  const { guard, carriers } = rebaseSettings(base, changed({ taskTypes: { '2': true } }), changed({}, { exceptions: {} }));
  expect([guard.taskTypes, carriers.exceptions]).toEqual([{ '2': true }, {}]);
});

test.each([
  ['what either added', ['developer', 'admin', 'tester'], ['developer', 'admin', 'buyer'], ['developer', 'admin', 'buyer', 'tester']],
  ['what I removed is gone', ['admin'], ['developer', 'admin', 'buyer'], ['admin', 'buyer']],
  ['what they removed is gone', ['developer', 'admin', 'tester'], ['developer'], ['developer', 'tester']],
  ['what both added, in whatever case, is there once', ['developer', 'admin', 'Buyer'], ['developer', 'admin', 'buyer'], ['developer', 'admin', 'buyer']],
])('of customers: %s', (_which, mine, theirs, expected) => {
  expect(rebaseSettings(base, changed({ customers: mine }), changed({ customers: theirs })).guard.customers).toEqual(expected);
});

test('whoever changed nothing has nothing in the way of the other', () => {
  const other = changed({ strictness: 'relaxed', taskTypes: {}, customers: [] }, { fromLevel: -1, exceptions: {} });
  expect(rebaseSettings(base, base, other)).toEqual(other);
  expect(rebaseSettings(base, other, base)).toEqual(other);
});

test('how the project is told of due values is kept from whoever changed it', () => {
  const onlyListed = { ...base, followUp: 'list' as const };
  expect(rebaseSettings(base, onlyListed, base).followUp).toBe('list');
  expect(rebaseSettings(base, base, onlyListed).followUp).toBe('list');
});
