import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import { addBoard, addIssue, addProject, addSprint, addUser, issueTypeIds } from '../../../local/jira';
import { builtAssets, startSite, type RunningSite } from '../../../local/site';
import { screen } from './browser-site';

export const ids = { paula: 'paula-product-owner', sam: 'sam-scrum-master' } as const;

interface SmallAppSite {
  readonly site: RunningSite;
  as(person: keyof typeof ids): Promise<Page>;
  close(): Promise<void>;
}

/** A page that shows nothing but its name: what it does, a test tells its bridge. */
const page = (name: string) => `<!doctype html><html lang="en"><head><title>${name}</title></head><body><h1>${name}</h1></body></html>`;

/**
 * A site with an app of a few empty pages (`one.html`, `two.html`), to see what the site itself does with a manifest.
 * Its project BAKE has a closed, an active and a future sprint, an epic BAKE-1 and a story BAKE-2 in the active sprint.
 */
export async function openSmallApp(manifest: string, functions: Readonly<Record<string, unknown>> = {}): Promise<SmallAppSite> {
  const appDirectory = mkdtempSync(join(tmpdir(), 'small-app-'));
  mkdirSync(join(appDirectory, 'screens'));
  writeFileSync(join(appDirectory, 'manifest.yml'), manifest);
  for (const name of ['one', 'two']) writeFileSync(join(appDirectory, 'screens', `${name}.html`), page(name));
  const site = await startSite({
    appDirectory,
    port: 0,
    data: null,
    assets: { pages: builtAssets(resolve('.')).pages, loadApp: () => functions },
    seed: ({ jira: { state } }) => {
      addUser(state, { id: ids.paula, emailAddress: 'paula@bakery.example', displayName: 'Paula' });
      addUser(state, { id: ids.sam, emailAddress: 'sam@bakery.example', displayName: 'Sam' });
      const { id: projectId } = addProject(state, { key: 'BAKE', name: 'Bakery', leadId: ids.paula, roles: { members: [ids.sam] } });
      const { id: boardId } = addBoard(state, { name: 'BAKE board', projectId });
      const dates = { startDate: '2026-11-16T08:00:00.000Z', endDate: '2026-11-27T16:00:00.000Z' };
      addSprint(state, { name: 'Week 45', boardId, state: 'closed', ...dates });
      const active = addSprint(state, { name: 'Week 47', boardId, state: 'active', ...dates });
      addSprint(state, { name: 'Week 49', boardId });
      addIssue(state, { projectId, typeId: issueTypeIds.epic, summary: 'A second oven' });
      addIssue(state, { projectId, summary: 'Ask for offers', sprintId: active.id });
    },
  });
  const browser = await chromium.connect(process.env.BROWSER_ADDRESS ?? '');
  return {
    site,
    async as(person) {
      const context = await browser.newContext({ baseURL: site.url, reducedMotion: 'reduce' });
      await context.addCookies([{ name: `local-jira-person-${site.port}`, value: ids[person], url: site.url }]);
      context.setDefaultTimeout(15_000);
      return context.newPage();
    },
    async close() {
      await browser.close();
      await site.close();
      rmSync(appDirectory, { recursive: true, force: true });
    },
  };
}

/** The manifest of a small app: modules as YAML, indented by two. */
export const smallManifest = (modules: string, scopes = 'read:jira-work') => `
modules:
${modules}
  function:
    - { key: resolver, handler: index.resolver }
resources:
  - key: ui
    path: screens
    entry: { one: one.html, two: two.html }
permissions:
  scopes: [${scopes}]
app:
  id: ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000002
  runtime: { name: nodejs22.x }
`;

/** What a frame's bridge answers. @param data as a script's text: what it names runs in the frame */
export const bridge = (frame: Frame, command: string, data = 'undefined'): Promise<unknown> =>
  frame.evaluate(`window.__bridge.callBridge(${JSON.stringify(command)}, ${data})`);

export { screen };
