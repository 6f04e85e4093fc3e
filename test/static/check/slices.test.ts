import { inSlices } from '../../../static/check/reading/slices';

/** A clock on which every piece of work takes so many milliseconds. */
function aClock(each: number) {
  let time = 0;
  let ways = 0;
  return {
    pace: {
      now: () => time,
      giveWay: () => {
        ways += 1;
        return Promise.resolve();
      },
    },
    work: (n: number) => {
      time += each;
      return n * 2;
    },
    ways: () => ways,
  };
}

test('short work is done in one go', async () => {
  const { pace, work, ways } = aClock(1);
  expect(await inSlices([1, 2, 3], work, pace)).toEqual([2, 4, 6]);
  expect(ways()).toBe(0);
});

test('long work gives way every eight milliseconds', async () => {
  const { pace, work, ways } = aClock(2);
  const all = Array.from({ length: 100 }, (_, index) => index);
  expect(await inSlices(all, work, pace)).toEqual(all.map((n) => n * 2));
  expect(ways()).toBe(24);
});

test('on a slow machine it gives way after each piece', async () => {
  const { pace, work, ways } = aClock(20);
  await inSlices([1, 2, 3], work, pace);
  expect(ways()).toBe(2);
});
