import { createExemptionLog } from '../../src/store/exemptions';
import { storageWith } from './storage';

const exemption = { rule: 'task-type' as const, by: 'paula', at: '2026-11-16T09:00:00.000Z', reason: 'our mill sells flour', words: ['Buy'] };

test('every list of exemptions is kept, the newest first', async () => {
  const { storage, rows } = storageWith({});
  const log = createExemptionLog(storage);
  expect(await log.latest('10001')).toBeNull();
  expect(await log.append('10001', 1, { number: 1, exemptions: [exemption] })).toBe('appended');
  expect(await log.append('10001', 1, { number: 1, exemptions: [] })).toBe('taken');
  expect(await log.append('10001', 2, { number: 2, exemptions: [] })).toBe('appended');
  expect(await log.latest('10001')).toEqual({ number: 2, exemptions: [] });
  expect([...rows.keys()]).toEqual(['exemptions#10001#999998', 'exemptions#10001#999997']);
});

test('what this version of the app can not read is not taken for something else', async () => {
  const stored = { number: 1, exemptions: [exemption, exemption] };
  const { storage } = storageWith({ 'exemptions#10001#999998': stored });
  await expect(createExemptionLog(storage).latest('10001')).rejects.toMatchObject({ code: 'unreadable' });
});
