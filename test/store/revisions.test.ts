import { createRevisionLog } from '../../src/store/revisions';
import { aRevision } from '../core/hypothesis/a-hypothesis';
import { storageThatFails, storageWith } from './storage';

const [first, second, third] = [1, 2, 3].map((number) => aRevision({ number })) as [ReturnType<typeof aRevision>, ReturnType<typeof aRevision>, ReturnType<typeof aRevision>];
const keys = { first: 'revision#10001#999998', second: 'revision#10001#999997', third: 'revision#10001#999996' };
const threeOfThem = { [keys.first]: first, [keys.second]: second, [keys.third]: third };

test('the newest has the smallest key, because queries sort by key', async () => {
  const { storage, rows } = storageWith({});
  const log = createRevisionLog(storage);
  expect(await log.append('10001', 1, first)).toBe('appended');
  expect(await log.append('10001', 2, second)).toBe('appended');
  expect([...rows.keys()]).toEqual([keys.first, keys.second]);
  expect([...rows.keys()].sort()).toEqual([keys.second, keys.first]);
});

test('a number is written once', async () => {
  const log = createRevisionLog(storageWith(threeOfThem).storage);
  expect(await log.append('10001', 3, aRevision({ number: 3, by: 'somebody-else' }))).toBe('taken');
  expect(await log.find('10001', 3)).toEqual(third);
});

test('an issue that nobody wrote on has no newest one', async () => {
  expect(await createRevisionLog(storageWith({}).storage).latest('10001')).toBeNull();
});

test.each<[string, object]>([
  ['up to date', threeOfThem],
  ['behind', { [keys.first]: first }],
  ['empty still', {}],
])('the newest is found while queries are %s', async (_, seen) => {
  const log = createRevisionLog(storageWith(threeOfThem, seen as Record<string, unknown>).storage);
  for (const atLeast of [0, 1, 2, 3, 4, 999_999]) expect(await log.latest('10001', atLeast)).toEqual(third);
});

test('who knows the newest number needs two reads and no query', async () => {
  const { storage, reads } = storageWith(threeOfThem);
  await createRevisionLog(storage).latest('10001', 3);
  expect(reads).toEqual([keys.third, 'revision#10001#999995']);
});

test('several are read in the order that was asked for, without those that are not there', async () => {
  const log = createRevisionLog(storageWith(threeOfThem).storage);
  expect((await log.findMany('10001', [3, 2, 9, 1])).map(({ number }) => number)).toEqual([3, 2, 1]);
  expect(await log.findMany('10001', [])).toEqual([]);
});

test.each([0, -1, 1_000_000])('there is no revision %i', async (number) => {
  expect(await createRevisionLog(storageWith(threeOfThem).storage).find('10001', number)).toBeUndefined();
});

test('what this version of the app cannot read is not taken for something else', async () => {
  const { storage } = storageWith({ [keys.first]: { ...first, worth: 7 } });
  await expect(createRevisionLog(storage).find('10001', 1)).rejects.toMatchObject({ code: 'unreadable' });
});

test.each([
  [429, 'TOO_MANY_REQUESTS', 'rate-limited'],
  [500, 'UNKNOWN_ERROR', 'unavailable'],
  [503, 'UNKNOWN_ERROR', 'unavailable'],
])('storage that answers %i %s is %s', async (status, refused, code) => {
  const log = createRevisionLog(storageThatFails(status, refused));
  await expect(log.find('10001', 1)).rejects.toMatchObject({ name: 'StorageError', code });
  await expect(log.latest('10001')).rejects.toMatchObject({ code });
  await expect(log.findMany('10001', [1])).rejects.toMatchObject({ code });
  await expect(log.append('10001', 1, first)).rejects.toMatchObject({ code });
});

test.each([
  [409, 'SOMETHING_NEW'],
  [400, 'KEY_CONFLICT'],
])('a taken key is known by its status or by its code: %i %s', async (status, code) => {
  expect(await createRevisionLog(storageThatFails(status, code)).append('10001', 1, first)).toBe('taken');
});
