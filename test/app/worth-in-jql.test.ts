import { addIssue, addProject, issueTypeIds, type JiraRequest } from '../../local/jira';
import { people } from '../../local/forge/testing';
import { canonicalJson } from '../../src/core/hypothesis/canonical-json';
import { checksum } from '../../src/core/hypothesis/checksum';
import { hypothesisProperty, project, readProjection } from '../../src/core/hypothesis/projection';
import { worthProgressProperty } from '../../src/core/currency/worth-progress';
import { worthProperty } from '../../src/core/currency/worth-property';
import { aHypothesis, aRevision } from '../core/hypothesis/a-hypothesis';
import { bakerySite, propertyOf, told, trouble, type BakerySite } from './bakery-site';
import { addEpics, beginning, changeCurrency, enabling, found, picked, progressShown, setRate, worthShown, writeOn, writesSince } from './trading-site';

const patient = { perOperationPerSecond: Infinity, issueWritesPer2Seconds: Infinity, issueWritesPer30Seconds: Infinity };
const isWorth = ({ method, path }: JiraRequest) => method === 'PUT' && path.endsWith(worthProperty);

async function trading(options: Parameters<typeof bakerySite>[0] = {}): Promise<BakerySite> {
  const site = bakerySite({ jiraLimits: patient, ...options });
  await changeCurrency(site, 0, ...beginning);
  await site.settled();
  return site;
}

/** Hypotheses as if they had been saved one by one, long ago. */
async function written(site: BakerySite, keys: readonly string[]): Promise<void> {
  for (const [n, key] of keys.entries()) {
    const revision = aRevision({ hypothesis: aHypothesis(picked(n + 1)) });
    await site.as('paula').jira('PUT', `/rest/api/3/issue/${key}/properties/${hypothesisProperty}`, project(revision, site.issueId(key), 'Croissants sold'));
  }
}

/** From now on Jira takes its time, so that others get their turn meanwhile. */
function answerLater(site: BakerySite): void {
  const handle = site.jira.handle.bind(site.jira);
  site.jira.handle = async (request) => {
    await new Promise(setImmediate);
    return handle(request);
  };
}

describe('a save', () => {
  test('JQL finds what it is worth', async () => {
    const site = await trading();
    await writeOn(site, 'BAKE-1', { ...picked(200), expectation: { baseline: 0, low: 100, likely: 200, high: null }, confidence: 60 });
    await site.settled();
    expect(await worthShown(site, 'BAKE-1')).toEqual({ schema: 1, worth: 120, low: 60, high: null, version: 1 });
    expect(await found(site, 'worth >= 120')).toEqual(['BAKE-1']);
  });

  test('what is not in the currency any more has no worth', async () => {
    const site = await trading();
    await writeOn(site, 'BAKE-1', picked(200));
    await site.settled();
    await writeOn(site, 'BAKE-1', { ...picked(200), confidence: null }, 1);
    await site.settled();
    expect(await worthShown(site, 'BAKE-1')).toBeUndefined();
    expect(await found(site, 'hypothesisKind is not EMPTY AND worth is EMPTY')).toEqual(['BAKE-1']);
  });

  test('a project without a currency is not asked about worths', async () => {
    const site = bakerySite();
    const mark = site.host.log.mark();
    await writeOn(site, 'BAKE-1', { confidence: 60 });
    await site.settled();
    expect(site.host.log.since(mark).invocations.filter(({ cause }) => cause.startsWith('queue'))).toEqual([]);
  });

  test('costs one invocation, three REST calls and one write to storage; the queue two reads and a write', async () => {
    const site = await trading();
    const screen = await site.as('paula').screen();
    const payload = { issueId: site.issueId('BAKE-1'), base: 0, change: { type: 'edit', hypothesis: aHypothesis(picked(200)) } };
    const mark = site.host.log.mark();
    await site.host.invoke(screen.contextToken, { functionKey: 'changeHypothesis', payload });
    const { invocations, restCalls, storageWrites } = site.host.log.since(mark);
    expect([invocations.length, restCalls.length, storageWrites.length]).toEqual([1, 3, 1]);
    const after = site.host.log.mark();
    await site.settled();
    expect(site.host.log.since(after).restCalls.map(({ method, path }) => `${method} ${path.split('?')[0]}`)).toEqual([
      'POST /rest/api/3/issue/bulkfetch',
      'POST /rest/api/3/search/jql',
      `PUT /rest/api/3/issue/${site.issueId('BAKE-1')}/properties/${worthProperty}`,
    ]);
  });

  test('of several together is followed by one job: two reads for all, one more for an enabler among them, and a write for each', async () => {
    const site = await trading();
    const keys = addEpics(site, 10);
    const [oven = '', ...others] = keys;
    const hypothesisOf = (key: string, n: number) => aHypothesis(key === oven ? enabling(site, ...others.slice(0, 3)) : picked(10 * n));
    const changes = keys.map((key, n) => ({ issueId: site.issueId(key), base: 0, change: { type: 'edit' as const, hypothesis: hypothesisOf(key, n) } }));
    await told(site, 'paula')('changeHypotheses', { changes });
    const mark = site.host.log.mark();
    await site.settled();
    const { invocations, restCalls } = site.host.log.since(mark);
    expect(invocations).toHaveLength(1);
    expect(restCalls.filter(({ method }) => method === 'PUT')).toHaveLength(10);
    expect(restCalls.filter(({ method }) => method !== 'PUT').map(({ path }) => path)).toEqual([
      '/rest/api/3/issue/bulkfetch',
      '/rest/api/3/search/jql',
      '/rest/api/3/search/jql',
    ]);
    expect([await worthShown(site, oven), await worthShown(site, keys[9] ?? '')]).toMatchObject([{ worth: 60 }, { worth: 90 }]);
  });

  test('that changes no number leaves the queue alone', async () => {
    const site = await trading();
    await writeOn(site, 'BAKE-1', picked(200));
    await site.settled();
    const mark = site.host.log.mark();
    await writeOn(site, 'BAKE-1', { ...picked(200), reason: 'because they asked' }, 1);
    await site.settled();
    expect(site.host.log.since(mark).invocations).toHaveLength(1);
  });

  test('whose job comes before the property is projected tells the worth of what was saved', async () => {
    const site = await trading({ delivery: { delayMs: 5 } });
    const isHypothesis = ({ method, path }: JiraRequest) => method === 'PUT' && path.endsWith(hypothesisProperty);
    const end = trouble(site, isHypothesis, { status: 500 });
    await writeOn(site, 'BAKE-1', picked(200));
    await site.settled();
    expect(await propertyOf(site, 'BAKE-1')).toBeUndefined();
    expect(await worthShown(site, 'BAKE-1')).toMatchObject({ worth: 200 });
    end();
  });

  test('of a measure that the project does not have is refused, unless it was there before', async () => {
    const site = await trading();
    const input = (base: number, said: ReturnType<typeof picked>) => ({
      issueId: site.issueId('BAKE-1'),
      base,
      change: { type: 'edit' as const, hypothesis: aHypothesis(said) },
    });
    expect(await site.as('paula').invoke('changeHypothesis', input(0, picked(1, 'gone')))).toEqual({
      ok: false,
      error: { code: 'invalid-input', fields: [{ path: 'change.hypothesis.measure.id', problem: 'unknown-id' }] },
    });
    await writeOn(site, 'BAKE-1', picked(1));
    await changeCurrency(site, 1, { type: 'retire-measure', id: 'sold' });
    await writeOn(site, 'BAKE-1', picked(2), 1);
  });
});

describe('an enabler', () => {
  test('shares what it makes possible with the other enablers, and all of them follow', async () => {
    const site = await trading();
    const [one, other] = addEpics(site, 2) as [string, string];
    await writeOn(site, 'BAKE-1', picked(90));
    await writeOn(site, one, enabling(site, 'BAKE-1'));
    await site.settled();
    expect(await worthShown(site, one)).toMatchObject({ worth: 90 });
    await writeOn(site, other, enabling(site, 'BAKE-1'));
    await site.settled();
    expect([await worthShown(site, one), await worthShown(site, other)]).toMatchObject([{ worth: 45 }, { worth: 45 }]);
    await writeOn(site, 'BAKE-1', picked(30), 1);
    await site.settled();
    expect([await worthShown(site, one), await worthShown(site, other)]).toMatchObject([{ worth: 15 }, { worth: 15 }]);
  });

  test('of an enabler follows through it', async () => {
    const site = await trading();
    const [first, second] = addEpics(site, 2) as [string, string];
    await writeOn(site, 'BAKE-1', picked(90));
    await writeOn(site, first, enabling(site, 'BAKE-1'));
    await writeOn(site, second, enabling(site, first));
    await site.settled();
    await writeOn(site, 'BAKE-1', picked(60), 1);
    await site.settled();
    expect([await worthShown(site, first), await worthShown(site, second)]).toMatchObject([{ worth: 60 }, { worth: 60 }]);
  });

  test('that lets go of something leaves a larger share to the others', async () => {
    const site = await trading();
    const [one, other] = addEpics(site, 2) as [string, string];
    await writeOn(site, 'BAKE-1', picked(90));
    await writeOn(site, 'BAKE-4', picked(10));
    await writeOn(site, one, enabling(site, 'BAKE-1'));
    await writeOn(site, other, enabling(site, 'BAKE-1'));
    await site.settled();
    await writeOn(site, other, enabling(site, 'BAKE-4'), 1);
    await site.settled();
    expect([await worthShown(site, one), await worthShown(site, other)]).toMatchObject([{ worth: 90 }, { worth: 10 }]);
  });

  test('of something in another project has no share of that: it is in another currency', async () => {
    const site = await trading();
    const { state } = site.jira;
    const elsewhere = addProject(state, { key: 'CAFE', name: 'Café', leadId: people.paula, roles: { administrators: [people.paula] } });
    addIssue(state, { projectId: elsewhere.id, key: 'CAFE-1', summary: 'Breakfast', typeId: issueTypeIds.epic });
    await told(site, 'paula')('changeCurrency', { projectId: elsewhere.id, base: 0, changes: [...beginning] });
    await writeOn(site, 'CAFE-1', picked(1000));
    await writeOn(site, 'BAKE-1', picked(90));
    await writeOn(site, 'BAKE-4', enabling(site, 'BAKE-1', 'CAFE-1'));
    await site.settled();
    expect(await worthShown(site, 'BAKE-4')).toMatchObject({ worth: 90 });
    expect(await worthShown(site, 'CAFE-1')).toMatchObject({ worth: 1000 });
  });
});

describe('a change of the currency', () => {
  test('changes the worth of all, without touching what anybody wrote', async () => {
    const site = await trading();
    await writeOn(site, 'BAKE-1', picked(90));
    await writeOn(site, 'BAKE-4', enabling(site, 'BAKE-1'));
    await site.settled();
    const before = await propertyOf(site, 'BAKE-1');
    await changeCurrency(site, 1, setRate(2));
    await site.settled();
    expect([await worthShown(site, 'BAKE-1'), await worthShown(site, 'BAKE-4')]).toMatchObject([{ worth: 180, version: 2 }, { worth: 180 }]);
    expect(await propertyOf(site, 'BAKE-1')).toEqual(before);
    expect(await progressShown(site)).toMatchObject({ version: 2, done: 2, total: 2, next: null });
  });

  test('is followed a hundred at a time, with the progress in the project property', async () => {
    const site = await trading();
    const keys = addEpics(site, 230);
    await written(site, keys);
    const mark = site.host.log.mark();
    const progress: unknown[] = [];
    const handle = site.jira.handle.bind(site.jira);
    site.jira.handle = (request) => {
      if (request.method === 'PUT' && request.path.includes(worthProgressProperty)) progress.push(JSON.parse(request.body ?? ''));
      return handle(request);
    };
    await changeCurrency(site, 1, setRate(2));
    await site.settled();
    expect(progress).toMatchObject([
      { version: 2, done: 100, total: 230 },
      { version: 2, done: 200, total: 230 },
      { version: 2, done: 230, total: 231 },
      { version: 2, done: 230, total: 230, next: null },
    ]);
    const { restCalls } = site.host.log.since(mark);
    expect(restCalls.filter(({ path }) => path.endsWith('/search/jql'))).toHaveLength(4);
    expect(writesSince(site, mark)).toHaveLength(230);
    expect(await worthShown(site, keys[229]!)).toMatchObject({ worth: 460 });
  });

  test('writes only what is worth something else', async () => {
    const site = await trading();
    await changeCurrency(site, 1, { type: 'add-measure', id: 'queue', name: 'Minutes waited', unit: 'minutes', direction: 'down', precision: 0, rate: null });
    await writeOn(site, 'BAKE-1', picked(90));
    await site.settled();
    const mark = site.host.log.mark();
    await changeCurrency(site, 2, setRate(3, 'queue'));
    await site.settled();
    expect(writesSince(site, mark)).toEqual([]);
    expect(await progressShown(site)).toMatchObject({ version: 3, done: 1, total: 1 });
  });

  test('that only says why better is followed by nothing but the progress', async () => {
    const site = await trading();
    await writeOn(site, 'BAKE-1', picked(90));
    await changeCurrency(site, 1, setRate(2));
    await site.settled();
    const mark = site.host.log.mark();
    await changeCurrency(site, 2, { type: 'set-rate', id: 'sold', rate: { perUnit: 2, why: 'counted for a month' } });
    await site.settled();
    expect(site.host.log.since(mark).restCalls.filter(({ path }) => path.includes('/search/'))).toEqual([]);
    expect(await progressShown(site)).toMatchObject({ version: 3, done: 1, total: 1, next: null });
  });

  test('makes the walk to an older one stop', async () => {
    const site = await trading({ delivery: { delayMs: 5 } });
    const keys = addEpics(site, 120);
    await written(site, keys);
    const mark = site.host.log.mark();
    await changeCurrency(site, 1, setRate(2));
    await changeCurrency(site, 2, setRate(3));
    await site.settled();
    expect(await progressShown(site)).toMatchObject({ version: 3, done: 120, total: 120 });
    expect(site.host.log.since(mark).restCalls.filter(({ path }) => path.endsWith('/search/jql'))).toHaveLength(3);
    expect([await worthShown(site, keys[0]!), await worthShown(site, keys[119]!)]).toMatchObject([{ worth: 3, version: 3 }, { worth: 360, version: 3 }]);
  });

  test.each([
    ['twice and out of order', { delayMs: 2, duplicates: 0.7, reorder: 0.5 }],
    ['twice at the same moment', { delayMs: 2, duplicates: 1 }],
  ])('is followed all the same when jobs come %s, and no step is taken twice', async (_, delivery) => {
    const site = await trading({ delivery });
    answerLater(site);
    await written(site, addEpics(site, 320));
    const mark = site.host.log.mark();
    await changeCurrency(site, 1, setRate(2));
    await site.settled();
    expect(await progressShown(site)).toMatchObject({ version: 2, done: 320, total: 320 });
    expect(writesSince(site, mark)).toHaveLength(320);
    expect(site.host.log.since(mark).restCalls.filter(({ path }) => path.endsWith('/search/jql'))).toHaveLength(5);
  });

  test('a 429 in the middle: the step is taken again, and writes what is left', async () => {
    const site = await trading();
    const keys = addEpics(site, 130);
    await written(site, keys);
    let writes = 0;
    const limited = (request: JiraRequest) => isWorth(request) && ++writes === 115;
    const end = trouble(site, limited, { status: 429, headers: { 'retry-after': '1' } });
    const mark = site.host.log.mark();
    await changeCurrency(site, 1, setRate(2));
    await site.settled();
    end();
    expect(await progressShown(site)).toMatchObject({ version: 2, done: 130, total: 130 });
    expect(writesSince(site, mark)).toHaveLength(131);
    for (const key of [keys[0]!, keys[114]!, keys[129]!]) expect(await worthShown(site, key)).toBeDefined();
  });

  test('an issue that is deleted while it is written to is passed over', async () => {
    const site = await trading();
    const keys = addEpics(site, 3);
    await written(site, keys);
    const end = trouble(site, (request) => isWorth(request) && request.path.includes(`/${site.issueId(keys[1]!)}/`), { status: 404 });
    await changeCurrency(site, 1, setRate(2));
    await site.settled();
    end();
    expect(await progressShown(site)).toMatchObject({ version: 2, done: 3, total: 3 });
    expect(await worthShown(site, keys[2]!)).toMatchObject({ worth: 6 });
  });

  test('a walk that got stuck goes on when somebody opens the history later', async () => {
    let now = new Date('2026-11-22T09:00:00.000Z');
    const site = bakerySite({ jiraLimits: patient, now: () => now });
    await changeCurrency(site, 0, ...beginning);
    await site.settled();
    const keys = addEpics(site, 130);
    await written(site, keys);
    const end = trouble(site, (request) => isWorth(request) && request.path.includes(`/${site.issueId(keys[110]!)}/`), { status: 503 });
    await changeCurrency(site, 1, setRate(2));
    await site.settled();
    end();
    expect(await progressShown(site)).toMatchObject({ version: 2, done: 100, total: 130 });
    now = new Date('2026-11-22T09:20:00.000Z');
    await told(site, 'sam')('listCurrencyVersions', { projectId: site.projectId, cursor: null });
    await site.settled();
    expect(await progressShown(site)).toMatchObject({ version: 2, done: 130, total: 130 });
    expect(await worthShown(site, keys[110]!)).toMatchObject({ worth: 222 });
  });

  test('brings what an older version of the app projected up to date', async () => {
    const site = await trading();
    const { revision } = await writeOn(site, 'BAKE-4', enabling(site, 'BAKE-1'));
    const issueId = site.issueId('BAKE-4');
    const { index, ...rest } = project(revision, issueId);
    const then = { ...index };
    Reflect.deleteProperty(then, 'enables');
    const old = { ...rest, index: then, digest: checksum(canonicalJson([issueId, revision, then])) };
    expect(readProjection(old, issueId)).toEqual({ state: 'sound', revision });
    await site.as('paula').jira('PUT', `/rest/api/3/issue/BAKE-4/properties/${hypothesisProperty}`, old);
    expect(await found(site, `valueEnables = "${site.issueId('BAKE-1')}"`)).toEqual([]);
    await changeCurrency(site, 1, setRate(2));
    await site.settled();
    expect(await found(site, `valueEnables = "${site.issueId('BAKE-1')}"`)).toEqual(['BAKE-4']);
  });
});
