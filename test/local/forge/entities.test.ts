import { Filter, FilterConditions, kvs, Sort, WhereConditions } from '@forge/kvs';
import { refusedWith, siteWith } from './small-app';

const manifest = {
  app: {
    id: 'ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555',
    storage: {
      entities: [
        {
          name: 'loaf',
          attributes: {
            kind: { type: 'string' }, weight: { type: 'integer' }, price: { type: 'float' }, sold: { type: 'boolean' }, notes: { type: 'any' },
          },
          indexes: ['weight', { name: 'by-kind', partition: ['kind'], range: ['weight'] }],
        },
      ],
    },
  },
} as const;

const inBackEnd = <T>(work: () => Promise<T>) => siteWith({ manifest, resolver: { work } }).as('paula').invoke<T>('work');

const refusalOf = (work: () => Promise<unknown>) =>
  inBackEnd(() => work().then(() => 'not refused', refusedWith));

interface Loaf {
  readonly kind: string;
  readonly weight?: number;
  readonly price?: number;
  readonly sold?: boolean;
  readonly notes?: unknown;
}

const loaves = () => kvs.entity<Loaf>('loaf');

const bake = async () => {
  const rows: readonly (readonly [string, Loaf])[] = [
    ['l1', { kind: 'rye', weight: 1000, sold: true }],
    ['l2', { kind: 'rye', weight: 500, sold: false }],
    ['l3', { kind: 'spelt', weight: 750 }],
    ['l4', { kind: 'rye', weight: 750, sold: false }],
    ['l5', { kind: 'rye' }],
  ];
  for (const [key, value] of rows) await loaves().set(key, value);
};

const keysOf = ({ results }: { readonly results: readonly { readonly key: string }[] }) => results.map(({ key }) => key);

test('an index answers its partition in the order of its range, without rows that lack an attribute', async () => {
  const seen = await inBackEnd(async () => {
    await bake();
    const rye = () => loaves().query().index('by-kind', { partition: ['rye'] });
    return [
      keysOf(await rye().getMany()),
      keysOf(await rye().sort(Sort.DESC).getMany()),
      keysOf(await rye().where(WhereConditions.between(600, 2000)).getMany()),
      keysOf(await loaves().query().index('weight').where(WhereConditions.greaterThan(500)).getMany()),
      keysOf(await loaves().query().index('by-key').getMany()),
    ];
  });
  expect(seen).toEqual([['l2', 'l4', 'l1'], ['l1', 'l4', 'l2'], ['l4', 'l1'], ['l3', 'l4', 'l1'], ['l1', 'l2', 'l3', 'l4', 'l5']]);
});

test('filters work within a page, so a page may be empty and point to more', async () => {
  const seen = await inBackEnd(async () => {
    await bake();
    const query = () => loaves().query().index('by-kind', { partition: ['rye'] }).filters(new Filter<Loaf>().and('sold', FilterConditions.equalTo(true))).limit(2);
    const first = await query().getMany();
    return [keysOf(first), keysOf(await query().cursor(String(first.nextCursor)).getMany())];
  });
  expect(seen).toEqual([[], ['l1']]);
});

test('filters are joined by or as well, and test what is not there', async () => {
  const seen = await inBackEnd(async () => {
    await bake();
    const all = () => loaves().query().index('by-key');
    return [
      keysOf(await all().filters(new Filter<Loaf>().or('kind', FilterConditions.contains('spe')).or('weight', FilterConditions.lessThan(600))).getMany()),
      keysOf(await all().filters(new Filter<Loaf>().and('sold', FilterConditions.notExists())).getMany()),
    ];
  });
  expect(seen).toEqual([['l2', 'l3'], ['l3', 'l5']]);
});

describe('what the manifest does not declare is refused', () => {
  test.each([
    ['an entity', () => kvs.entity('cake').get('a'), [400, 'ENTITY_NOT_FOUND']],
    ['an index', () => loaves().query().index('by-price').getMany(), [400, 'INDEX_NOT_FOUND']],
    ['an attribute', () => kvs.entity('loaf').set('a', { kind: 'rye', colour: 'brown' }), [400, 'INVALID_ENTITY_VALUE']],
    ['a type', () => kvs.entity('loaf').set('a', { kind: 'rye', weight: 1.5 }), [400, 'INVALID_ENTITY_VALUE']],
    ['an empty text', () => kvs.entity('loaf').set('a', { kind: ' ' }), [400, 'INVALID_ENTITY_VALUE']],
    ['an index without its partition', () => loaves().query().index('by-kind').getMany(), [400, 'INVALID_PARTITION']],
    ['a filter on any', () => loaves().query().index('by-key').filters(new Filter<Loaf>().and('notes', FilterConditions.exists())).getMany(), [422, 'INVALID_FILTER_CONDITION']],
  ] as const)('%s', async (_, work, expected) => {
    expect(await refusalOf(work)).toEqual(expected);
  });
});

test('a transaction goes through only where its conditions and checks hold', async () => {
  const seen = await inBackEnd(async () => {
    await bake();
    const sell = (key: string) =>
      kvs
        .transact()
        .set<Loaf>(key, { kind: 'rye', weight: 500, sold: true }, { entityName: 'loaf', conditions: new Filter<Loaf>().and('sold', FilterConditions.equalTo(false)) })
        .set('sales', 1)
        .execute()
        .then(() => 'sold', (error: unknown) => refusedWith(error)[0]);
    const check = kvs.transact().check('l3', { entityName: 'loaf', conditions: new Filter<Loaf>().and('kind', FilterConditions.equalTo('rye')) }).execute();
    return [await sell('l2'), await sell('l2'), await check.then(() => 'held', () => 'did not hold')];
  });
  expect(seen).toEqual(['sold', 409, 'did not hold']);
});
