import { createCurrencyLog } from '../../src/store/currencies';
import { aVersion } from '../core/currency/a-currency';
import { storageWith } from './storage';

test('every version is kept, by project', async () => {
  const { storage, rows } = storageWith({});
  const log = createCurrencyLog(storage);
  const [first, second] = [aVersion(), aVersion({ version: 2 })];
  expect(await log.latest('10')).toBeNull();
  expect(await log.append('10', 1, first)).toBe('appended');
  expect(await log.append('10', 1, second)).toBe('taken');
  expect(await log.append('10', 2, second)).toBe('appended');
  expect(await log.latest('10')).toEqual(second);
  expect(await log.find('10', 1)).toEqual(first);
  expect([...rows.keys()]).toEqual(['currency#10#999998', 'currency#10#999997']);
});

test('what this version of the app can not read is not taken for something else', async () => {
  const { storage } = storageWith({ 'currency#10#999998': { ...aVersion(), content: { currency: null } } });
  await expect(createCurrencyLog(storage).latest('10')).rejects.toMatchObject({ code: 'unreadable' });
});
