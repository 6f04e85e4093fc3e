import { within } from '../../src/handlers/within';

test('work that is done in time is waited for', async () => {
  expect(await within(1000, Promise.resolve('bread'))).toBe('bread');
});

test('work that fails in time fails', async () => {
  await expect(within(1000, Promise.reject(new Error('burnt')))).rejects.toThrow('burnt');
});

test('work that takes too long is not waited for', async () => {
  await expect(within(5, new Promise(() => undefined))).rejects.toThrow('took longer than 5 ms');
});
