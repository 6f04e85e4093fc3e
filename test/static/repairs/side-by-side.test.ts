import { sideBySide } from '../../../static/repairs/side-by-side';

test('each is done once, begun in order, a few at a time', async () => {
  const begun: number[] = [];
  let [now, most] = [0, 0];
  await sideBySide([1, 2, 3, 4, 5, 6, 7], 3, async (each) => {
    begun.push(each);
    most = Math.max(most, (now += 1));
    await Promise.resolve();
    now -= 1;
  });
  expect([begun, most]).toEqual([[1, 2, 3, 4, 5, 6, 7], 3]);
});

test('nothing to do is done at once', async () => {
  await expect(sideBySide([], 3, () => Promise.reject(new Error('never')))).resolves.toBeUndefined();
});
