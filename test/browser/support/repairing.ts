import type { Frame, Page } from 'playwright-core';
import type { RepairReport } from '../../../static/repairs/repair';
import { screen, type BrowserSite } from './browser-site';
import { keyOf, summaryOf } from './epics';
import { eventually } from './eventually';

/** Opens an issue and the app's context beside it. */
export async function openContext(page: Page, key: string): Promise<Frame> {
  await page.goto(`/browse/${key}`);
  await page.getByRole('button', { name: /^Hypothes[ie]/ }).first().click();
  return screen(page, 'context');
}

/** Searches a hypothesis with the keyboard alone. */
export async function pickHypothesis(site: Pick<BrowserSite, 'keyOf'>, frame: Frame, page: Page, epic: Parameters<typeof keyOf>[1]): Promise<void> {
  await frame.getByRole('combobox').fill(summaryOf(epic));
  await eventually(async () => expect(await frame.getByRole('option').allInnerTexts()).toEqual([`${keyOf(site, epic)} ${summaryOf(epic)}`]));
  await page.keyboard.press('Enter');
}

/** Where an item is, as Jira keeps it. */
export function placeOf({ site }: Pick<BrowserSite, 'site'>, key: string) {
  const { state } = site.jira;
  const found = state.issues.all().find((issue) => issue.key === key);
  if (!found) throw new Error(`There is no ${key}.`);
  const { sprintId, parentId, typeId } = found;
  return { sprint: sprintId === null ? null : state.sprints.get(sprintId).name, parentId, type: state.issueTypes.get(typeId).name };
}

interface Opened {
  readonly dialog: Frame;
  /** What the dialog handed to who opened it; undefined while it is open, null for nothing. */
  readonly report: () => Promise<RepairReport | null | undefined>;
}

/** Opens the dialog as a flag does: by the bridge of a screen that is on the page. */
export async function openRepairDialog(page: Page, opener: Frame, kind: string, issueIds: readonly string[], projectId: string): Promise<Opened> {
  const context = { repair: { kind, issueIds, boardId: '1' }, project: { id: projectId } };
  const options = { resource: 'ui/repair', size: 'medium', title: 'Backlog guard', icon: '', closeOnEscape: true, closeOnOverlayClick: true, context };
  // A text, because what compiles the tests adds names to functions that the page does not know.
  await opener.evaluate(
    `delete window.handedOver; void window.__bridge.callBridge('openModal', { ...${JSON.stringify(options)}, onClose: (payload) => { window.handedOver = payload ?? null; } })`,
  );
  return { dialog: await screen(page, 'repair'), report: () => opener.evaluate('window.handedOver') };
}
