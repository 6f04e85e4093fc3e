import { addCustomer } from '../../../static/settings/customer-typed';

test.each([
  ['developer', 'developer'],
  ['  Java developer ', 'Java developer'],
  ['As a developer', 'developer'],
  ['as the data analyst', 'data analyst'],
  ['Als Entwicklerin', 'Entwicklerin'],
  ['als eine Entwicklerin', 'Entwicklerin'],
  ['assistant', 'assistant'],
  ['Asa', 'Asa'],
])('“%s” names %s', (typed, actor) => {
  expect(addCustomer(typed, ['commuter'])).toEqual({ customers: ['commuter', actor] });
});

test.each([
  ['nobody', '  ', 'missing'],
  ['somebody who is there, in another case', 'Commuter', 'repeated'],
  ['somebody with more than 60 letters', 'x'.repeat(61), 'too-long'],
])('%s cannot be added', (_who, typed, problem) => {
  expect(addCustomer(typed, ['commuter'])).toMatchObject({ trouble: { problem } });
});

test('there are 50 at most', () => {
  const fifty = Array.from({ length: 50 }, (_, n) => `actor ${n}`);
  expect(addCustomer('one more', fifty)).toEqual({ trouble: { path: '', problem: 'too-many', limit: 50 } });
});
