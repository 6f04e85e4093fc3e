import { importCsv } from '../../local/import/csv';
import { barriers } from './support/axe';
import { openBrowserSite } from './support/browser-site';
import { asksForLaterPage, grid, item, openCheck } from './support/checking';
import { eventually } from './support/eventually';
import { button, en } from './support/reading';
import { exceptFailedRequests, trouble } from './support/trouble';

const { health, progress } = en.check;

const items = 250;
const csv = ['Issue key,Issue Type,Summary', ...Array.from({ length: items }, (_, index) => `CAKE-${index + 1},${index % 10 === 0 ? 'Task' : 'Story'},Cake number ${index + 1}`)].join('\n');

let bakery: Awaited<ReturnType<typeof openBrowserSite>>;
let board: string;

beforeAll(async () => {
  bakery = await openBrowserSite();
  const imported = importCsv(bakery.site.jira.state, csv, { now: new Date() });
  board = `/jira/software/projects/${imported.project.key}/boards/${imported.board.id}`;
});

afterAll(async () => {
  await bakery.close();
  expect(exceptFailedRequests(bakery.troubles)).toEqual([]);
});

const openCakes = async (person: 'paula' | 'sam' = 'paula') => {
  const page = await bakery.as(person);
  return { page, check: await openCheck(page, board) };
};

test('a backlog of several pages shows what was found on the first page while the others are still to come', async () => {
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((go) => {
    letThrough = go;
  });
  const handle = bakery.site.jira.handle.bind(bakery.site.jira);
  bakery.site.jira.handle = async (request) => {
    if (asksForLaterPage(request)) await held;
    return handle(request);
  };
  const { check } = await openCakes();
  await item(check, 'CAKE-1').waitFor();
  await check.getByText(progress.readOf(100, items)).first().waitFor();
  await check.getByText(health.soFar).waitFor();
  await check.getByText(health.sentence(90, 100)).waitFor();
  letThrough();
  await check.getByText(progress.done(items, 25, 225)).first().waitFor();
  await check.getByText(health.sentence(225, items)).waitFor();
  bakery.site.jira.handle = handle;
});

test('a backlog of several pages keeps what was found when a page fails, and goes on with that page', async () => {
  const mend = trouble(bakery, asksForLaterPage, { status: 503 });
  const { check } = await openCakes();
  await check.getByRole('alert').getByText(progress.failedMidway).waitFor();
  await item(check, 'CAKE-1').waitFor();
  mend();
  await button(check, en.tryAgain).click();
  await check.getByText(progress.done(items, 25, 225)).first().waitFor();
});

test('a backlog of several pages waits when Jira is busy, can be stopped meanwhile, and goes on', async () => {
  const mend = trouble(bakery, asksForLaterPage, { status: 429, headers: { 'Retry-After': '600' } });
  const { page, check } = await openCakes();
  await check.getByText(progress.waiting(600)).first().waitFor();
  expect(await barriers(page)).toEqual([]);
  await button(check, progress.stop).click();
  await check.getByText(progress.stopped(100)).first().waitFor();
  mend();
  await button(check, progress.goOn).click();
  await check.getByText(progress.done(items, 25, 225)).first().waitFor();
});

test('a backlog of several pages is in the page only as far as it is seen, and scrolls to its end', async () => {
  const { page, check } = await openCakes();
  await check.getByText(progress.done(items, 25, 225)).first().waitFor();
  expect(await grid(check).getByRole('row').count()).toBeLessThan(40);
  await item(check, 'CAKE-1').focus();
  await page.keyboard.press('End');
  await item(check, `CAKE-${items}`).waitFor();
  await eventually(async () => expect(await check.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'))).toBe(String(items)));
});

test('a backlog of several pages says so when nobody can tell how much is left', async () => {
  const mend = trouble(bakery, ({ path }) => path.includes('approximate-count'), { status: 500 });
  const stall = trouble(bakery, asksForLaterPage, { status: 429, headers: { 'Retry-After': '600' } });
  const { check } = await openCakes('sam');
  const bar = check.getByRole('progressbar', { name: progress.reading });
  await bar.waitFor();
  await item(check, 'CAKE-1').waitFor();
  expect(await bar.getAttribute('value')).toBeNull();
  stall();
  mend();
});
