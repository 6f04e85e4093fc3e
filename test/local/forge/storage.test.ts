import { kvs, MetadataField, WhereConditions } from '@forge/kvs';
import type { Persistence, Row } from '../../../local/forge';
import { refusedWith, siteWith, type SmallApp } from './small-app';

/** Runs a piece of back end and answers what it answers. */
async function inBackEnd<T>(work: () => Promise<T>, options: SmallApp = {}): Promise<T> {
  return siteWith({ ...options, resolver: { work } }).as('paula').invoke<T>('work');
}

const refusalOf = (write: () => Promise<unknown>, options?: SmallApp) =>
  inBackEnd(
    () => write().then(() => 'not refused', refusedWith),
    options,
  );

const nested = (levels: number): unknown => (levels === 0 ? 1 : { inner: nested(levels - 1) });

test('a value is kept, read, replaced and deleted; what is not there is undefined', async () => {
  const seen = await inBackEnd(async () => {
    await kvs.set('a', { n: 1 });
    const first = await kvs.get('a');
    await kvs.set('a', { n: 2 });
    const second = await kvs.get('a');
    await kvs.delete('a');
    await kvs.delete('never there');
    return [first, second, (await kvs.get('a')) ?? 'nothing'];
  });
  expect(seen).toEqual([{ n: 1 }, { n: 2 }, 'nothing']);
});

describe('the platform\'s limits', () => {
  test.each([
    ['an empty key', () => kvs.set('', 1), 'KEY_TOO_SHORT'],
    ['a key of 501 characters', () => kvs.set('k'.repeat(501), 1), 'KEY_TOO_LONG'],
    ['a key with a slash', () => kvs.set('a/b', 1), 'INVALID_KEY'],
    ['a key of spaces', () => kvs.set('   ', 1), 'INVALID_KEY'],
    ['a value of more than 240 KiB', () => kvs.set('a', 'x'.repeat(240 * 1024)), 'MAX_SIZE'],
    ['a value 32 objects deep', () => kvs.set('a', nested(32)), 'MAX_DEPTH'],
    ['null', () => kvs.set('a', null), 'INVALID_VALUE'],
    ['a ttl of more than a year', () => kvs.set('a', 1, { ttl: { unit: 'DAYS', value: 366 } }), 'INVALID_TTL'],
    ['a page of more than 100', () => kvs.query().limit(101).getMany(), 'LIST_QUERY_LIMIT_EXCEEDED'],
    ['a cursor of its own making', () => kvs.query().cursor('mine').getMany(), 'INVALID_CURSOR'],
    ['a query by anything but the beginning', () => kvs.query().where('key', { condition: 'EQUAL_TO', values: ['a'] } as never).getMany(), 'INVALID_FILTER_CONDITION'],
  ])('%s is refused', async (_, write, code) => {
    expect(await refusalOf(write)).toEqual([400, code]);
  });

  test('a key of 500 characters and a value 31 objects deep are fine', async () => {
    expect(await refusalOf(() => kvs.set('k'.repeat(500), nested(31)))).toBe('not refused');
  });

  test('a key written more than a megabyte a second is refused with 429', async () => {
    const write = () => Promise.all([...Array(5)].map(() => kvs.set('a', 'x'.repeat(235 * 1024))));
    expect(await refusalOf(write)).toEqual([429, 'TOO_MANY_REQUESTS']);
  });

  test('without the scope storage:app nothing is stored', async () => {
    expect(await refusalOf(() => kvs.set('a', 1), { manifest: { permissions: { scopes: [] } } })).toEqual([401, 401]);
  });
});

test('of two writers with FAIL_IF_EXISTS one gets 409, and the first value stays', async () => {
  const seen = await inBackEnd(async () => {
    const write = (n: number) => kvs.set('revision#1', n, { keyPolicy: 'FAIL_IF_EXISTS' });
    const outcomes = await Promise.allSettled([write(1), write(2)]);
    return [outcomes.map((each) => (each.status === 'rejected' ? refusedWith(each.reason)[0] : 'written')), await kvs.get('revision#1')];
  });
  expect(seen).toEqual([['written', 409], 1]);
});

test('an overwriting set answers the previous or latest value and the metadata asked for', async () => {
  const seen = await inBackEnd(async () => {
    await kvs.set('a', 1);
    const previous = await kvs.set('a', 2, { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' });
    const latest = await kvs.set('a', 3, { keyPolicy: 'OVERRIDE', returnValue: 'LATEST', returnMetadataFields: [MetadataField.CREATED_AT] });
    return { previous, latest, read: await kvs.get('a', { metadataFields: [MetadataField.UPDATED_AT] }) };
  });
  const at = Date.parse('2026-11-22T09:00:00.000Z');
  expect(seen).toEqual({
    previous: { key: 'a', value: 1 },
    latest: { key: 'a', value: 3, createdAt: at },
    read: { key: 'a', value: 3, updatedAt: at },
  });
});

test('a query answers keys in their order, page by page', async () => {
  const pages = await inBackEnd(async () => {
    for (const n of [3, 1, 12, 2]) await kvs.set(`b#${n}`, n);
    await kvs.set('c#1', 0);
    const query = () => kvs.query().where('key', WhereConditions.beginsWith('b#')).limit(3);
    const first = await query().getMany<number>();
    const second = await query().cursor(String(first.nextCursor)).getMany<number>();
    return [first.results.map(({ key }) => key), second.results.map(({ key }) => key), second.nextCursor ?? 'end'];
  });
  expect(pages).toEqual([['b#1', 'b#12', 'b#2'], ['b#3'], 'end']);
});

test('a query without a limit answers ten', async () => {
  const count = await inBackEnd(async () => {
    for (let n = 10; n < 30; n += 1) await kvs.set(`b#${n}`, n);
    return (await kvs.query().getMany()).results.length;
  });
  expect(count).toBe(10);
});

test('queries may lag behind writes and deletions; get never does', async () => {
  const seen = await inBackEnd(
    async () => {
      await kvs.set('b#1', 1);
      const keys = async () => (await kvs.query().getMany()).results.map(({ key }) => key);
      const soon = [await kvs.get('b#1'), await keys()];
      await new Promise((resolve) => setTimeout(resolve, 450));
      return [...soon, await keys()];
    },
    { queryLagMs: 400 },
  );
  expect(seen).toEqual([1, [], ['b#1']]);
});

test('what has expired is gone', async () => {
  let time = '2026-11-22T09:00:00.000Z';
  const expiry = await inBackEnd(
    async () => {
      await kvs.set('a', 1, { ttl: { unit: 'HOURS', value: 2 } });
      const before = await kvs.get('a', { metadataFields: [MetadataField.EXPIRE_TIME] });
      time = '2026-11-22T11:00:00.000Z';
      return [before?.expireTime, (await kvs.get('a')) ?? 'gone'];
    },
    { now: () => new Date(time) },
  );
  expect(expiry).toEqual(['2026-11-22T11:00:00.000Z', 'gone']);
});

test('secrets are kept apart and are not found by queries', async () => {
  const seen = await inBackEnd(async () => {
    await kvs.setSecret('a', 'hidden');
    return [await kvs.getSecret('a'), (await kvs.get('a')) ?? 'nothing', (await kvs.query().getMany()).results];
  });
  expect(seen).toEqual(['hidden', 'nothing', []]);
});

describe('a batch', () => {
  test('does what it can and says what failed', async () => {
    const { set, got } = await inBackEnd(async () => ({
      set: await kvs.batchSet([{ key: 'a', value: 1 }, { key: 'b/c', value: 2 }]),
      got: await kvs.batchGet([{ key: 'a' }, { key: 'z' }]),
    }));
    expect(set).toEqual({ successfulKeys: [{ key: 'a' }], failedKeys: [{ key: 'b/c', error: { code: 'INVALID_KEY', message: expect.any(String) } }] });
    expect(got).toMatchObject({ successfulKeys: [{ key: 'a', value: 1 }], failedKeys: [{ key: 'z', error: { code: 'KEY_NOT_FOUND' } }] });
  });

  test('of nothing, of 26 keys, or with a key twice is refused as a whole', async () => {
    expect(await refusalOf(() => kvs.batchSet([]))).toEqual([400, 'EMPTY_REQUEST']);
    expect(await refusalOf(() => kvs.batchDelete([...Array(26).keys()].map((n) => ({ key: `a${n}` }))))).toEqual([400, 'TOO_MANY_OPERATIONS']);
    expect(await refusalOf(() => kvs.batchGet([{ key: 'a' }, { key: 'a' }]))).toEqual([400, 'DUPLICATE_KEYS']);
  });
});

describe('a transaction', () => {
  test('does all or nothing', async () => {
    const seen = await inBackEnd(async () => {
      await kvs.transact().set('a', 1).set('b', 2).execute();
      await kvs.transact().set('a', 9).set('b/c', 9).execute().catch(() => undefined);
      await kvs.transact().delete('b').set('c', 3).execute();
      return [await kvs.get('a'), (await kvs.get('b')) ?? 'gone', await kvs.get('c')];
    });
    expect(seen).toEqual([1, 'gone', 3]);
  });

  test('of 26 operations, with a key twice, or of more than 4 MB is refused', async () => {
    const large = 'x'.repeat(200 * 1024);
    const setAll = (count: number, value: unknown) => [...Array(count).keys()].reduce((all, n) => all.set(`k${n}`, value), kvs.transact()).execute();
    expect(await refusalOf(() => setAll(26, 1))).toEqual([400, 'TOO_MANY_OPERATIONS']);
    expect(await refusalOf(() => kvs.transact().set('a', 1).delete('a').execute())).toEqual([400, 'DUPLICATE_KEYS']);
    expect(await refusalOf(() => setAll(22, large), { limits: { storageKeyWriteBytesPerSecond: 10 ** 9 } })).toEqual([400, 'MAX_SIZE']);
  });
});

test('rows outlive the host where they are kept', async () => {
  const kept = new Map<string, Row>();
  const storage: Persistence = {
    load: () => kept.values(),
    changed: (table, key, row) => {
      if (row) kept.set(`${table} ${key}`, row);
      else kept.delete(`${table} ${key}`);
    },
  };
  await inBackEnd(() => kvs.transact().set('a', 1).set('b', 2).execute(), { storage });
  await inBackEnd(() => kvs.delete('b'), { storage });
  expect(await inBackEnd(async () => [await kvs.get('a'), (await kvs.get('b')) ?? 'gone'], { storage })).toEqual([1, 'gone']);
});

test('reads and writes are counted', async () => {
  const site = siteWith({ resolver: { work: async () => (await kvs.set('a', 1), await kvs.get('a'), await kvs.query().getMany()) } });
  await site.as('paula').invoke('work');
  const { storageReads, storageWrites } = site.host.log.since(0);
  expect([storageReads.length, storageWrites.map(({ key }) => key)]).toEqual([2, ['a']]);
});
