import { signals } from '../../../src/core/backlog/rules/todo-in-disguise/signals/index';
import { warmUp } from '../../../static/check/reading/warm-up';

test('before the first item is judged, every pattern has been used, and the browser was let in between', async () => {
  let time = 0;
  let ways = 0;
  // As on a slow machine, where each step takes longer than a task may.
  const giveWay = () => {
    ways += 1;
    return Promise.resolve();
  };
  await warmUp({ now: () => (time += 10), giveWay });
  expect(ways).toBeGreaterThan(Object.keys(signals).length);
});
