import type { Frame, Page } from 'playwright-core';
import { screen } from './support/browser-site';
import { idOf, keyOf } from './support/epics';
import { eventually } from './support/eventually';
import { button, en, openPanel, sentenceOf } from './support/reading';
import { ask, revisionIn } from './support/stored';
import { siteOfStories } from './support/stories';
import { windowsOn } from './support/windows';
import { edit, fill, save } from './support/writing';

const bakery = siteOfStories();
const windowOf = windowsOn(bakery);

const words = en.history;

async function openHistory(page: Page, panel: Frame): Promise<Frame> {
  await button(panel, words.open).click();
  const history = await screen(page, 'history');
  await history.getByRole('list').first().waitFor();
  return history;
}

/** Each line of the list, with the time that it names left out. */
async function lines(history: Frame): Promise<readonly string[]> {
  const rows = await history.getByRole('list').first().getByRole('button').allInnerTexts();
  return rows.map((row) => (row.split('\n')[0] ?? '').trim());
}

test('every change is there, newest first, with who and what and when', async () => {
  const page = await windowOf('stella');
  const history = await openHistory(page, await openPanel(page, keyOf(bakery, 'bread')));
  await history.getByText('Paula Oduya', { exact: true }).first().waitFor();
  expect(await lines(history)).toEqual([
    'Paula Oduya changed: Measure and Confidence',
    'Devi Raman agreed for the team',
    'Sam Lindqvist agreed for the consumer',
    'Paula Oduya agreed for product',
    'Paula Oduya wrote the hypothesis',
  ]);
  const newest = history.getByRole('list').first().getByRole('listitem').first();
  await newest.getByText(words.current, { exact: true }).waitFor();
  const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000);
  const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'Europe/Berlin' }).format(twoDaysAgo);
  await newest.getByText(day).waitFor();
});

test('what a change changed is shown side by side', async () => {
  const page = await windowOf('stella');
  const history = await openHistory(page, await openPanel(page, keyOf(bakery, 'bread')));
  const newest = history.getByRole('region', { name: words.revision(5) });
  await newest.getByText('from 71 to 82 %').waitFor();
  await newest.getByText('from 71 to 85 %').waitFor();
  await newest.getByText('70%').waitFor();
  await newest.getByText('55%').waitFor();
  await eventually(async () => expect(await newest.getByText(words.before, { exact: true }).count()).toBe(2));

  await history.getByText('wrote the hypothesis').click();
  const first = history.getByRole('region', { name: words.revision(1) });
  await first.getByText(words.firstRevision, { exact: true }).waitFor();
  await first.getByText('more of what we bake in the morning').waitFor();

  await history.getByText('agreed for the team').click();
  await history.getByRole('region', { name: words.revision(4) }).getByText(words.onlyAgreement, { exact: true }).waitFor();
});

test('an old text is restored as a new revision, shown at once on the issue behind, and can be undone', async () => {
  const page = await windowOf('paula');
  const panel = await openPanel(page, keyOf(bakery, 'station'));
  const now = await revisionIn(bakery, keyOf(bakery, 'station'));
  const history = await openHistory(page, panel);
  await history.getByText('wrote the hypothesis').click();
  await button(history, words.restore).click();
  await history.getByText('restored revision 1', { exact: false }).first().waitFor();
  await history.getByText(words.restored(1), { exact: true }).waitFor();

  const restored = await revisionIn(bakery, keyOf(bakery, 'station'));
  expect(restored).toMatchObject({ change: { type: 'restored', from: 1 }, hypothesis: { thing: 'a cart at the station' } });
  expect(restored?.number).toBe((now?.number ?? 0) + 1);
  await panel.getByText('a cart at the station', { exact: true }).waitFor();
  expect(await sentenceOf(panel)).toBe('By doing a cart at the station, we expect commuters to buy breakfast from us.');

  await button(history, en.undo).click();
  await panel.getByText('a cart on the station forecourt').waitFor();
  expect((await revisionIn(bakery, keyOf(bakery, 'station')))?.hypothesis).toEqual(now?.hypothesis);
});

test('what was just saved on the issue is on top of the list', async () => {
  const page = await windowOf('devi');
  const panel = await openPanel(page, keyOf(bakery, 'friends'));
  await edit(panel, 'reason');
  await fill(panel, { [en.reason.question]: 'Climbers talk while they rest.' });
  await save(panel);
  const history = await openHistory(page, panel);
  await history.getByText('Devi Raman', { exact: true }).waitFor();
  expect((await lines(history))[0]).toBe('Devi Raman changed: Reason');
});

test('who may only look reads the history and can restore nothing', async () => {
  const page = await windowOf('stella');
  const history = await openHistory(page, await openPanel(page, keyOf(bakery, 'station')));
  await history.getByText('wrote the hypothesis').click();
  await history.getByRole('region', { name: words.revision(1) }).getByText('commuters to buy breakfast from us').waitFor();
  expect(await button(history, words.restore).count()).toBe(0);
});

test('a long history comes in pages, and each change still knows the one before it', async () => {
  const [key, issueId] = [keyOf(bakery, 'fast'), idOf(bakery, 'fast')];
  const first = await revisionIn(bakery, key);
  if (!first) throw new Error('The demo has nothing written on this epic.');
  for (let number = first.number; number < 24; number += 1) {
    const hypothesis = { ...first.hypothesis, confidence: number };
    const answer = await ask(bakery, 'devi', [key, 'changeHypothesis', { issueId, base: number, change: { type: 'edit', hypothesis } }]);
    expect(answer).toMatchObject({ ok: true });
  }
  const page = await windowOf('sam');
  const history = await openHistory(page, await openPanel(page, key));
  await eventually(async () => expect(await lines(history)).toHaveLength(20));
  await button(history, words.more).click();
  await history.getByText('wrote the hypothesis').click();
  await history.getByText(words.firstRevision, { exact: true }).waitFor();
  await eventually(async () => expect(await lines(history)).toHaveLength(24));
});

test('the dialog closes with Escape, and the issue behind is as it was', async () => {
  const page = await windowOf('paula');
  const panel = await openPanel(page, keyOf(bakery, 'ahead'));
  await openHistory(page, panel);
  await page.keyboard.press('Escape');
  await page.locator('iframe[src*="/history.html"]').waitFor({ state: 'detached' });
  await edit(panel, 'sentence');
  await button(panel, en.cancel).click();
  expect(await sentenceOf(panel)).toContain('orders of ten and more');
  await panel.getByText(en.saved, { exact: true }).waitFor({ state: 'detached' });
});
