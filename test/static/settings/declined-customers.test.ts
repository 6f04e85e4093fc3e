import { createDeclinedCustomers } from '../../../static/settings/declined-customers';

const aStorage = (kept = new Map<string, string>()) => ({
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
});

test('a No is remembered for the project, and for no other', () => {
  const storage = aStorage();
  const bakery = createDeclinedCustomers(storage, '1');
  bakery.add('developer');
  bakery.add('tester');
  bakery.add('developer');
  expect(createDeclinedCustomers(storage, '1').load()).toEqual(['developer', 'tester']);
  expect(createDeclinedCustomers(storage, '2').load()).toEqual([]);
});

test.each(['{', '{"a":1}', '[1]'])('what is kept and cannot be read, %s, counts as nothing', (text) => {
  expect(createDeclinedCustomers({ ...aStorage(), getItem: () => text }, '1').load()).toEqual([]);
});

test('a browser that forbids its storage is asked again, and nothing breaks', () => {
  const forbid = () => {
    throw new Error('forbidden');
  };
  const declined = createDeclinedCustomers({ getItem: forbid, setItem: forbid }, '1');
  declined.add('developer');
  expect(declined.load()).toEqual([]);
});
