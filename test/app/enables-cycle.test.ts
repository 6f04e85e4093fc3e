import { ask, bakerySite, tamper, told, type BakerySite } from './bakery-site';
import { addEpics, enabling, writeOn } from './trading-site';
import { aHypothesis } from '../core/hypothesis/a-hypothesis';

const edit = (site: BakerySite, key: string, said: ReturnType<typeof enabling>, base = 0) =>
  ask(site, 'paula')('changeHypothesis', { issueId: site.issueId(key), base, change: { type: 'edit', hypothesis: aHypothesis(said) } });

const refused = (site: BakerySite, index: number, ...cycle: readonly string[]) => ({
  ok: false,
  error: {
    code: 'invalid-input',
    fields: [{ path: `change.hypothesis.enables.${index}`, problem: 'enables-cycle', cycle: cycle.map((key) => site.issueId(key)) }],
  },
});

/** Epics of which each makes the next one possible. */
async function chain(site: BakerySite, length: number): Promise<readonly string[]> {
  const keys = addEpics(site, length);
  for (const [n, key] of keys.slice(0, -1).entries()) await writeOn(site, key, enabling(site, keys[n + 1]!));
  return keys;
}

const callsOf = async (site: BakerySite, work: () => Promise<unknown>) => {
  const mark = site.host.log.mark();
  await work();
  return site.host.log.since(mark).restCalls.length;
};

test('two that would make each other possible: refused with the cycle, and nothing is stored', async () => {
  const site = bakerySite();
  await writeOn(site, 'BAKE-1', enabling(site, 'BAKE-4'));
  expect(await edit(site, 'BAKE-4', enabling(site, 'BAKE-1'))).toEqual(refused(site, 0, 'BAKE-4', 'BAKE-1', 'BAKE-4'));
  const { revisions } = await told(site, 'paula')('listRevisions', { issueId: site.issueId('BAKE-4'), cursor: null });
  expect(revisions).toEqual([]);
});

test('only what closes the cycle is pointed at', async () => {
  const site = bakerySite();
  const [other] = addEpics(site, 1) as [string];
  await writeOn(site, 'BAKE-1', enabling(site, 'BAKE-4'));
  expect(await edit(site, 'BAKE-4', enabling(site, other, 'BAKE-1'))).toEqual(refused(site, 1, 'BAKE-4', 'BAKE-1', 'BAKE-4'));
});

test.each([
  [2, 2],
  [3, 3],
  [4, 4],
  [5, 5],
])('a cycle of %i is found with %i REST calls', async (length, calls) => {
  const site = bakerySite();
  const keys = await chain(site, length);
  const last = keys.at(-1)!;
  let answer: unknown;
  const made = await callsOf(site, async () => {
    answer = await edit(site, last, enabling(site, keys[0]!));
  });
  expect(answer).toEqual(refused(site, 0, last, ...keys));
  // Two that check the issue and bring what is named, and one for each that is further away. Nothing is written.
  expect(made).toBe(calls);
});

test('a way that is longer than a save looks is saved, and the worth says so', async () => {
  const site = bakerySite();
  const keys = await chain(site, 7);
  expect(await edit(site, keys.at(-1)!, enabling(site, keys[0]!))).toMatchObject({ ok: true });
});

test('naming what makes nothing possible itself takes no more than three REST calls', async () => {
  const site = bakerySite();
  await writeOn(site, 'BAKE-1', {});
  expect(await callsOf(site, () => edit(site, 'BAKE-4', enabling(site, 'BAKE-1')))).toBe(3);
});

test('who names nothing new is not asked again, even in a cycle', async () => {
  const site = bakerySite();
  const keys = await chain(site, 7);
  await edit(site, keys.at(-1)!, enabling(site, keys[0]!));
  expect(await edit(site, keys.at(-1)!, { ...enabling(site, keys[0]!), thing: 'another oven' }, 1)).toMatchObject({ ok: true });
});

test('an enabler that becomes a hypothesis leaves the cycle', async () => {
  const site = bakerySite();
  await writeOn(site, 'BAKE-1', enabling(site, 'BAKE-4'));
  await writeOn(site, 'BAKE-1', { ...enabling(site, 'BAKE-4'), kind: 'hypothesis' }, 1);
  expect(await edit(site, 'BAKE-4', enabling(site, 'BAKE-1'))).toMatchObject({ ok: true });
  expect(await edit(site, 'BAKE-1', enabling(site, 'BAKE-4'), 2)).toEqual(refused(site, 0, 'BAKE-1', 'BAKE-4', 'BAKE-1'));
});

test('an old revision that would close a cycle is not brought back', async () => {
  const site = bakerySite();
  await writeOn(site, 'BAKE-1', enabling(site, 'BAKE-4'));
  await writeOn(site, 'BAKE-1', {}, 1);
  await writeOn(site, 'BAKE-4', enabling(site, 'BAKE-1'));
  const answer = await ask(site, 'paula')('changeHypothesis', { issueId: site.issueId('BAKE-1'), base: 2, change: { type: 'restore', revision: 1 } });
  const cycle = ['BAKE-1', 'BAKE-4', 'BAKE-1'].map((key) => site.issueId(key));
  expect(answer).toEqual({ ok: false, error: { code: 'invalid-input', fields: [{ path: 'change.revision', problem: 'enables-cycle', cycle }] } });
});

test('what somebody wrote to a property past the app closes no cycle', async () => {
  const site = bakerySite();
  await writeOn(site, 'BAKE-1', {});
  await tamper(site, 'BAKE-1', { schema: 1, index: { enables: [site.issueId('BAKE-4')] } });
  expect(await edit(site, 'BAKE-4', enabling(site, 'BAKE-1'))).toMatchObject({ ok: true });
});
