import { setTimeout as pause } from 'node:timers/promises';
import { runAt } from '../../../local/forge';

const before = new Date(0);

const within = (ms: number, instant: string) => expect(Math.abs(Date.now() - Date.parse(instant))).toBeLessThan(ms);

test('what is done at another time sees that time, also in what it sets off', async () => {
  const instant = '2024-11-22T09:00:00.000Z';
  await runAt(instant, async () => {
    within(5000, instant);
    await pause(1);
    expect(new Date().toISOString()).toMatch(/^2024-11-22T09:00/);
    expect(new Date(0).toISOString()).toBe('1970-01-01T00:00:00.000Z');
    expect(new Date(2024, 0, 2).getDate()).toBe(2);
    expect([new Date() instanceof Date, before instanceof Date]).toEqual([true, true]);
    expect(Date.UTC(1970, 0, 1)).toBe(0);
  });
});

test('two times side by side do not mix, and everybody else is in the present', async () => {
  const now = Date.now();
  const years = await Promise.all(
    ['2019-05-01T00:00:00.000Z', '2020-05-01T00:00:00.000Z'].map((instant) =>
      runAt(instant, async () => {
        await pause(5);
        return new Date().getUTCFullYear();
      }),
    ),
  );
  expect(years).toEqual([2019, 2020]);
  expect(Date.now() - now).toBeLessThan(60_000);
  expect(Date.now()).toBeGreaterThanOrEqual(now);
});
