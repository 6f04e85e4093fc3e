import { createActMemory } from '../../../static/background/act-memory';
import type { Locks } from '../../../static/background/world';
import { createHandClock } from './hand-clock';

const dayMs = 24 * 60 * 60 * 1000;

function inMemory() {
  const kept = new Map<string, string>();
  return { kept, getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
}

/** Locks that all tabs share. */
function sharedLocks(): Locks {
  const held = new Set<string>();
  return {
    request: async (name, _options, run) => {
      if (held.has(name)) return run(null);
      held.add(name);
      await run({ name });
      held.delete(name);
      return undefined;
    },
  };
}

const forbidden = () => {
  throw new Error('SecurityError');
};

test('an act is claimed once, by one path and one tab', async () => {
  const clock = createHandClock();
  const shared = { ...clock, storage: inMemory(), locks: sharedLocks() };
  const [tab, other] = [createActMemory(shared, 'paula'), createActMemory(shared, 'paula')];
  expect([await tab.claim(['a']), await tab.claim(['a']), await other.claim(['a'])]).toEqual([true, false, false]);
  expect(await other.claim(['a', 'b'])).toBe(true);
});

test('two tabs that claim at the same moment, before either reads what the other wrote, do not both get it', async () => {
  const clock = createHandClock();
  const locks = sharedLocks();
  const claims = [1, 2].map(() => createActMemory({ ...clock, storage: inMemory(), locks }, 'paula').claim(['a']));
  expect((await Promise.all(claims)).sort()).toEqual([false, true]);
});

test('the same browser keeps the acts of two people apart', async () => {
  const shared = { ...createHandClock(), storage: inMemory(), locks: undefined };
  expect(await createActMemory(shared, 'paula').claim(['a'])).toBe(true);
  expect(await createActMemory(shared, 'sam').claim(['a'])).toBe(true);
});

test('acts are forgotten after a day, and when there are very many', async () => {
  const clock = createHandClock();
  const storage = inMemory();
  const memory = createActMemory({ ...clock, storage, locks: undefined }, 'paula');
  await memory.claim(['old']);
  await clock.pass(dayMs);
  for (let act = 0; act < 400; act += 1) await memory.claim([`act-${act}`]);
  const kept = Object.keys(JSON.parse([...storage.kept.values()][0]!) as object);
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([300, 'act-100', 'act-399']);
});

test('a browser that forbids its storage and its locks remembers within the tab', async () => {
  const locks: Locks = { request: () => Promise.reject(new Error('SecurityError')) };
  const memory = createActMemory({ ...createHandClock(), storage: { getItem: forbidden, setItem: forbidden }, locks }, 'paula');
  expect([await memory.claim(['a']), await memory.claim(['a'])]).toEqual([true, false]);
});

test.each(['rubbish', '[1]', '{"a":"yes"}'])('a storage that holds something else (%s) holds nothing', async (text) => {
  const storage = { ...inMemory(), getItem: () => text };
  expect(await createActMemory({ ...createHandClock(), storage, locks: undefined }, 'paula').claim(['a'])).toBe(true);
});
