import { createUndone } from '../../../static/repairs/undone';

/** A browser: what it keeps, and what time it is there. */
function aBrowser() {
  const kept = new Map<string, string>();
  const stage = { now: Date.parse('2026-11-22T09:00:00Z'), forbidden: false };
  const allowed = () => {
    if (stage.forbidden) throw new Error('storage is forbidden');
    return kept;
  };
  const storage = { getItem: (key: string) => allowed().get(key) ?? null, setItem: (key: string, value: string) => void allowed().set(key, value) };
  return { stage, kept, aScreen: () => createUndone({ storage, now: () => stage.now }) };
}

test('what one screen puts back, the others know of', () => {
  const { stage, aScreen } = aBrowser();
  const [check, background] = [aScreen(), aScreen()];
  check.remember(['1', '2']);
  expect(background.covers('1', stage.now + 2000)).toBe(true);
  expect(background.covers('3', stage.now + 2000)).toBe(false);
});

test('what is ranked half a minute later is ranked', () => {
  const { stage, aScreen } = aBrowser();
  const screen = aScreen();
  screen.remember(['1']);
  expect(screen.covers('1', stage.now + 30_000)).toBe(true);
  expect(screen.covers('1', stage.now + 30_001)).toBe(false);
});

test('what was put back long ago is forgotten', () => {
  const { stage, kept, aScreen } = aBrowser();
  aScreen().remember(['1']);
  stage.now += 16 * 60_000;
  aScreen().remember(['2']);
  expect([...kept.values()].map((text) => Object.keys(JSON.parse(text) as object))).toEqual([['2']]);
});

test('where the browser forbids its storage, a screen remembers by itself', () => {
  const { stage, aScreen } = aBrowser();
  stage.forbidden = true;
  const [screen, other] = [aScreen(), aScreen()];
  screen.remember(['1']);
  expect([screen.covers('1', stage.now), other.covers('1', stage.now)]).toEqual([true, false]);
});

test('what somebody else left in its place is no reason to keep quiet', () => {
  const { stage, kept, aScreen } = aBrowser();
  kept.set('value-backlog.undone', '["1"]');
  expect(aScreen().covers('1', stage.now)).toBe(false);
});
