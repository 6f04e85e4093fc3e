import type { Frame, Page } from 'playwright-core';
import type { JiraRequest } from '../../local/jira';
import { german } from '../../src/core/backlog/words/german';
import { de } from '../../static/words/de';
import { barriers } from './support/axe';
import { openBrowserSite } from './support/browser-site';
import { idOf, keyOf } from './support/epics';
import { eventually } from './support/eventually';
import { button, en, openPanel } from './support/reading';
import { openContext, openRepairDialog, pickHypothesis as pick, placeOf } from './support/repairing';
import { cutOff, exceptFailedRequests, trouble } from './support/trouble';
import { windowsOn } from './support/windows';

let bakery: Awaited<ReturnType<typeof openBrowserSite>>;
let windowOf: ReturnType<typeof windowsOn>;

beforeAll(async () => {
  bakery = await openBrowserSite();
  windowOf = windowsOn(bakery);
});

afterAll(async () => {
  await bakery.close();
  expect(exceptFailedRequests(bakery.troubles)).toEqual([]);
});

const words = en.repairs;
const keys = {
  shopping: () => bakery.keyOf('Go shopping'),
  cleaning: () => bakery.keyOf('Clean the flour store'),
  asking: () => bakery.keyOf('Ask twenty regulars what they would pay for it'),
  flour: () => bakery.keyOf('As a cook, I want to buy flour so that I can cook'),
  sugar: () => bakery.keyOf('As a cook, I want to buy sugar, so that I can cook croissants'),
};
const idOfKey = (key: string) => bakery.site.jira.state.issues.all().find((issue) => issue.key === key)?.id ?? '';
const projectId = () => bakery.site.jira.state.projects.all().find(({ key }) => key === 'BAKE')?.id ?? '';
const activeSprint = () => bakery.site.jira.state.sprints.all().find(({ state }) => state === 'active')?.name ?? '';

const said = (frame: Frame, text: string | RegExp) => frame.getByRole('status').getByText(text).waitFor();
const undo = async (frame: Frame, key: string) => {
  await button(frame, en.undo).click();
  await said(frame, words.report.undone.one(key));
};
const pickHypothesis = (frame: Frame, page: Page, epic: Parameters<typeof keyOf>[1]) => pick(bakery, frame, page, epic);

describe('in the issue', () => {
  test('a to-do says why it is one, goes to the sprint, and comes back', async () => {
    const key = keys.shopping();
    const context = await openContext(await windowOf('paula'), key);
    await context.getByText('“Go shopping”').waitFor();
    await button(context, words.actions['move-to-sprint']).click();
    await context.getByText(words.sprints.one(key, activeSprint())).waitFor();
    await button(context, words.sprints.submit).click();
    await said(context, words.report.done['move-to-sprint'].one(key, activeSprint()));
    expect(placeOf(bakery, key).sprint).toBe(activeSprint());
    await context.getByText('“Go shopping”').waitFor({ state: 'detached' });
    await undo(context, key);
    expect(placeOf(bakery, key).sprint).toBeNull();
    await context.getByText('“Go shopping”').waitFor();
  });

  test('the button waits for the sprints, and goes where there are none to choose from', async () => {
    const page = await bakery.as('paula');
    const context = await openContext(page, keys.shopping());
    const asksForSprints = ({ path }: JiraRequest) => /\/board\/\d+\/sprint/.test(path);
    const answer = trouble(bakery, asksForSprints, 'no end');
    await button(context, words.actions['move-to-sprint']).click();
    const form = context.getByRole('form', { name: words.titles['move-to-sprint'] });
    // Its name says that it is loading, too.
    await form.getByRole('button', { name: words.sprints.submit, disabled: true }).waitFor();
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    answer();
    const fail = trouble(bakery, asksForSprints, { status: 500 });
    const again = await openContext(page, keys.shopping());
    await button(again, words.actions['move-to-sprint']).click();
    await again.getByText(words.sprints.failed).waitFor();
    expect(await button(again, words.sprints.submit).count()).toBe(0);
    fail();
    await button(again, en.tryAgain).click();
    await button(again, words.sprints.submit).click();
    await said(again, words.report.done['move-to-sprint'].one(keys.shopping(), activeSprint()));
    await undo(again, keys.shopping());
  });

  test('it is put under a hypothesis and moved on to the sprint, and all of that is taken back', async () => {
    const [key, page] = [keys.shopping(), await windowOf('paula')];
    const context = await openContext(page, key);
    const before = placeOf(bakery, key);
    await button(context, words.actions['put-under-hypothesis']).click();
    await pickHypothesis(context, page, 'station');
    await context.getByRole('radio', { name: words.under.move, exact: true }).check();
    await context.getByText(words.under.oneAndSprint(key, keyOf(bakery, 'station'), activeSprint())).waitFor();
    await button(context, words.under.submit).click();
    await said(context, words.report.done['put-under-hypothesis'].one(key, keyOf(bakery, 'station')));
    expect(placeOf(bakery, key)).toMatchObject({ parentId: idOf(bakery, 'station'), sprint: activeSprint() });
    await context.getByText(en.context.serves).waitFor();
    await undo(context, key);
    expect(placeOf(bakery, key)).toEqual(before);
  });

  test('it has a value: it becomes an epic, its hypothesis opens, and it can become a task again', async () => {
    const [key, page] = [keys.cleaning(), await windowOf('paula')];
    const context = await openContext(page, key);
    const before = placeOf(bakery, key);
    await button(context, words.actions['give-it-a-value']).click();
    await context.getByText(words.value.one(key, 'Epic')).waitFor();
    await button(context, words.value.submit).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await dialog.frameLocator('iframe').getByLabel(en.sentenceFields.thing).waitFor();
    expect(placeOf(bakery, key).type).toBe('Epic');
    await dialog.getByRole('button', { name: /close/i }).click();
    await undo(context, key);
    expect(placeOf(bakery, key)).toEqual(before);
  });

  test('it is fine: the reason is asked for, survives when nothing gets through, and everybody reads it', async () => {
    const [key, page] = [keys.flour(), await windowOf('paula')];
    const context = await openContext(page, key);
    await button(context, words.actions.exempt).click();
    await button(context, words.fine.submit).click();
    await context.getByText(en.problems.missing).waitFor();
    await context.getByLabel(words.fine.field).fill('Cooks buy their flour from us.');
    const backAgain = await cutOff(page);
    await button(context, words.fine.submit).click();
    await context.getByRole('alert').getByText(words.report.advice.unavailable).waitFor();
    expect(await context.getByLabel(words.fine.field).inputValue()).toBe('Cooks buy their flour from us.');
    await backAgain();
    await button(context, en.tryAgain).click();
    await said(context, words.report.done.exempt.one(key));

    const hers = await openContext(await windowOf('stella'), key);
    await hers.getByText('“Cooks buy their flour from us.”').waitFor();
    await hers.getByText(/^Fine, says Paula Oduya, /).waitFor();
    expect(await hers.getByRole('button').count()).toBe(0);
    await undo(context, key);
    await button(context, words.actions.exempt).waitFor();
  });

  test('an exemption is revoked by somebody else who may edit, and that can be taken back, too', async () => {
    const key = keys.sugar();
    const context = await openContext(await windowOf('paula'), key);
    await button(context, words.actions.exempt).click();
    await button(context, words.fine.suggestions.customer).click();
    await button(context, words.fine.submit).click();
    await said(context, words.report.done.exempt.one(key));

    const hers = await openContext(await windowOf('devi'), key);
    await hers.getByText(/^Fine, says Paula Oduya, /).waitFor();
    await hers.getByRole('button', { name: /^Revoke: / }).click();
    await said(hers, words.inIssue.revoked);
    await button(hers, words.actions.exempt).waitFor();
    await button(hers, en.undo).click();
    await hers.getByText(/^Fine, says Devi Raman, /).waitFor();
  });

  test('Stella, who may only look, reads why and is offered nothing that she can’t do', async () => {
    const context = await openContext(await windowOf('stella'), keys.shopping());
    await context.getByText('“Go shopping”').waitFor();
    await context.getByText(words.obstacles['may-not-edit']).waitFor();
    expect(await context.getByRole('button').count()).toBe(0);
  });

});

describe('in the dialog', () => {
  const open = async (kind: string, ...issueKeys: readonly string[]) => {
    const page = await windowOf('paula');
    const opener = await openPanel(page, keyOf(bakery, 'station'));
    return openRepairDialog(page, opener, kind, issueKeys.map(idOfKey), projectId());
  };

  test('one item: the repair that was chosen on the flag, and the report goes to who opened it', async () => {
    const key = keys.shopping();
    const { dialog, report } = await open('move-to-sprint', key);
    await dialog.getByText('“Go shopping”').waitFor();
    await button(dialog, words.sprints.submit).click();
    await eventually(async () => expect(await report()).toMatchObject({ kind: 'move-to-sprint', target: activeSprint(), outcomes: [{ key, state: 'done' }] }));
  });

  test('an item that has left the backlog meanwhile leaves nothing to mend', async () => {
    const { dialog, report } = await open('exempt', keys.shopping());
    await dialog.getByText(words.nothingLeft).waitFor();
    await button(dialog, words.close).click();
    await eventually(async () => expect(await report()).toBeNull());
  });

  test('several: what fails half-way is told item by item, the rest is done, and trying again finishes it', async () => {
    const [cleaning, asking] = [keys.cleaning(), keys.asking()];
    const { dialog, report } = await open('choose', cleaning, asking);
    await dialog.getByRole('heading', { name: words.listTitle(2) }).waitFor();
    await button(dialog, words.actions['put-under-hypothesis']).click();
    await pickHypothesis(dialog, await windowOf('paula'), 'oven');
    await dialog.getByRole('radio', { name: words.under.moveMany, exact: true }).check();
    const id = bakery.idOf('Clean the flour store');
    const mended = trouble(bakery, ({ method, path, body = '' }) => method === 'POST' && /\/sprint\/\d+\/issue$/.test(path) && body.includes(id), { status: 403 });
    await button(dialog, words.under.submitMany).click();
    const advice = words.report.advice['not-allowed'];
    await dialog.getByRole('alert').getByText(words.report.partly['put-under-hypothesis'](cleaning, advice)).waitFor();
    expect(placeOf(bakery, cleaning)).toMatchObject({ parentId: idOf(bakery, 'oven'), sprint: null });
    expect(placeOf(bakery, asking)).toMatchObject({ parentId: idOf(bakery, 'oven'), sprint: activeSprint() });
    mended();
    await button(dialog, en.tryAgain).click();
    await eventually(async () => expect((await report())?.outcomes.map(({ state }) => state)).toEqual(['done', 'done']));
    expect(placeOf(bakery, cleaning).sprint).toBe(activeSprint());
  });

  test('what cannot be read says what to do, and is read again', async () => {
    const page = await windowOf('paula');
    const opener = await openPanel(page, keyOf(bakery, 'station'));
    const mended = trouble(bakery, ({ path }) => path.endsWith('/issue/bulkfetch'), { status: 503 });
    const { dialog } = await openRepairDialog(page, opener, 'choose', [bakery.idOf('Half portions for children')], projectId());
    await dialog.getByRole('alert').getByText(words.loadFailed).waitFor();
    mended();
    await button(dialog, en.tryAgain).click();
    await dialog.getByText(words.nothingLeft).waitFor();
  });
});

describe('nothing of it is in anybody’s way, in light and dark, wide and narrow', () => {
  test('in the issue', async () => {
    const page = await bakery.as('paula');
    const context = await openContext(page, keys.flour());
    await button(context, words.actions['put-under-hypothesis']).click();
    await pickHypothesis(context, page, 'friends');
    await context.getByRole('radio', { name: words.under.move, exact: true }).check();
    await context.getByText(activeSprint()).first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await button(context, en.cancel).click();
    await button(context, words.actions.exempt).click();
    await button(context, words.fine.submit).click();
    await context.getByText(en.problems.missing).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  test('in the dialog', async () => {
    const page = await bakery.as('paula');
    const opener = await openPanel(page, keyOf(bakery, 'station'));
    const ids = [keys.flour(), keys.shopping(), keys.cleaning()].map(idOfKey);
    const { issues } = bakery.site.jira.state;
    for (const id of ids) issues.put({ ...issues.get(id), sprintId: null });
    const { dialog } = await openRepairDialog(page, opener, 'choose', ids, projectId());
    await dialog.getByRole('heading', { name: words.listTitle(3) }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await button(dialog, words.actions['give-it-a-value']).click();
    await dialog.getByText(words.value.many(3, 'Epic')).waitFor();
    expect(await barriers(page)).toEqual([]);
  });
});

test('on a site in German everything is said in German', async () => {
  const germans = await openBrowserSite({ locale: 'de-DE' });
  try {
    const key = germans.keyOf('Go shopping');
    const context = await openContext(await germans.as('paula'), key);
    await context.getByText(german.rules['task-type'].why).waitFor();
    await button(context, de.repairs.actions['move-to-sprint']).click();
    await button(context, de.repairs.sprints.submit).click();
    await said(context, de.repairs.report.done['move-to-sprint'].one(key, activeSprint()));
    await button(context, de.undo).click();
    await said(context, de.repairs.report.undone.one(key));
  } finally {
    await germans.close();
    expect(germans.troubles).toEqual([]);
  }
});
