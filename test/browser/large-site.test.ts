import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { people } from '../../local/demo/people';
import { importCsv } from '../../local/import/csv';
import { addIssue, issueTypeIds } from '../../local/jira';
import { drag } from './support/dragging';
import { eventually } from './support/eventually';
import { keysIn, list, row } from './support/lists';
import { longestTask } from './support/long-tasks';
import { button, en, openPanel } from './support/reading';
import { siteOfStories } from './support/stories';

/** Longer than this, and a hand on the wheel notices. */
const patienceMilliseconds = 200;

/** Real issues, which lie beside the repository. */
const realFile = join(__dirname, '../../../shared/data/issues.csv');

const bakery = siteOfStories();

const generatedCsv = (issues: number) =>
  ['Issue key,Issue Type,Summary,Story Points', ...Array.from({ length: issues }, (_, index) => `CAKE-${index + 1},Story,"Cake number ${index + 1}, with a filling of its own",${index % 8}`)].join('\n');

async function openImported(csv: string): Promise<Page> {
  const { project, board } = importCsv(bakery.site.jira.state, csv, { now: new Date() });
  const page = await bakery.as('sam', { height: 900 });
  await page.goto(`/jira/software/projects/${project.key}/boards/${board.id}/backlog`);
  await eventually(async () => expect((await keysIn(page, 'Backlog')).length).toBeGreaterThan(10), 10_000);
  return page;
}

/** How many issues the backlog says that it has loaded. */
async function loaded(page: Page): Promise<number> {
  const text = await list(page, 'Backlog').getByText(/^\d[\d,]*\+? issues$/).innerText();
  return Number.parseInt(text.replace(',', ''), 10);
}

/** Turns the wheel until that many issues have come. */
async function scrollUntilLoaded(page: Page, wanted: number): Promise<void> {
  await page.mouse.move(700, 500);
  await eventually(async () => {
    await page.mouse.wheel(0, 1500);
    expect(await loaded(page)).toBeGreaterThanOrEqual(wanted);
  }, 30_000);
}

async function scrollsAndRanksWithoutFreezing(page: Page, wanted: number): Promise<void> {
  const scrolling = await longestTask(page, () => scrollUntilLoaded(page, wanted));

  const onScreen = await keysIn(page, 'Backlog');
  expect(onScreen.length).toBeLessThan(200);
  const visible = await page.getByRole('main').getByRole('listitem').evaluateAll((rows) =>
    rows.flatMap((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top > 120 && bottom < window.innerHeight - 120 ? (element.getAttribute('data-issue') ?? []) : [];
    }),
  );
  const [first = '', , , fourth = ''] = visible;
  const ranking = await longestTask(page, async () => {
    await drag(page, row(page, fourth), 'above', row(page, first));
    await eventually(async () => {
      const now = await keysIn(page, 'Backlog');
      expect(now.indexOf(fourth)).toBe(now.indexOf(first) - 1);
    }, 10_000);
  });
  process.stdout.write(`${await loaded(page)} issues loaded: the longest task took ${Math.round(scrolling)} ms while scrolling, ${Math.round(ranking)} ms while ranking.\n`);
  expect(scrolling).toBeLessThan(patienceMilliseconds);
  expect(ranking).toBeLessThan(patienceMilliseconds);
}

test('a backlog of 2,000 issues opens, scrolls and ranks without freezing', async () => {
  const page = await openImported(generatedCsv(2000));
  await scrollsAndRanksWithoutFreezing(page, 1000);
});

const withRealFile = existsSync(realFile) ? test : test.skip;
const unless = existsSync(realFile) ? '' : ' [not tried: ../shared/data/issues.csv is not there]';

withRealFile(`so does one of ten thousand real issues${unless}`, async () => {
  const page = await openImported(readFileSync(realFile, 'utf8'));
  await scrollsAndRanksWithoutFreezing(page, 500);
});

test('an epic with 250 to-dos shows those of the first page, and more on demand', async () => {
  const { state } = bakery.site.jira;
  const epic = 'The perfect croissant';
  const epicId = bakery.idOf(epic);
  const { projectId } = state.issues.get(epicId);
  for (let number = 1; number <= 248; number += 1) {
    addIssue(state, { projectId, typeId: issueTypeIds.task, summary: `Fold the dough, turn ${number}`, parentId: epicId, created: '2026-11-01T08:00:00.000+0000' });
  }
  const page = await bakery.as('devi');
  const panel = await openPanel(page, bakery.keyOf(epic));
  const toDos = panel.getByRole('listitem').filter({ hasText: /turn \d+/ });
  // Jira's first hundred are the epic itself and 99 below it.
  await panel.getByText(en.toDos.doneSoFar(0, 99)).waitFor();

  await button(panel, en.toDos.showAll(99)).click();
  await eventually(async () => expect(await toDos.count()).toBe(97));
  for (const shown of [197, 248]) {
    const mark = bakery.site.host.log.mark();
    await button(panel, en.toDos.more).click();
    await eventually(async () => expect(await toDos.count()).toBe(shown));
    const hers = bakery.site.host.log.since(mark).restCalls.filter(({ as, path }) => as === people.devi.id && path.includes('/search/jql'));
    expect(hers).toHaveLength(1);
  }
  expect(await button(panel, en.toDos.more).count()).toBe(0);
  await panel.getByText(en.toDos.done(0, 250)).waitFor();
  expect(new Set(await toDos.allInnerTexts()).size).toBe(248);
});
