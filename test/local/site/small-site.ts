import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addProject, addUser, addIssue, issueTypeIds } from '../../../local/jira';
import { startSite, type RunningSite, type SiteOptions } from '../../../local/site';

const manifest = `
modules:
  jira:issuePanel:
    - key: notes
      resource: ui/panel
      resolver: { function: resolver }
      title: Notes
      icon: resource:ui;icon.svg
  jira:globalBackgroundScript:
    - { key: watcher, resource: ui/panel, experience: [board, dashboard] }
  jira:backlogAction:
    - { key: count, resource: ui/panel, title: Count the loaves, viewportSize: large }
  jira:sprintAction:
    - { key: weigh, resource: ui/panel, title: Weigh the sprint }
  function:
    - key: resolver
      handler: index.resolver
    - { key: nightly, handler: index.nightly }
  jira:dashboardGadget:
    - { key: loaves, resource: ui/panel, title: Loaves, description: Sold, thumbnail: 'resource:ui;icon.svg' }
  jira:workflowValidator:
    - { key: weighed, name: Is weighed, description: Before it is baked, expression: 'issue.isEpic' }
  scheduledTrigger:
    - { key: nightly, function: nightly, interval: day }
resources:
  - key: ui
    path: screens
    entry: { panel: panel.html }
permissions:
  scopes: [read:jira-work]
app:
  id: ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000001
  runtime: { name: nodejs22.x }
`;

const page = '<!doctype html><html><head><title>Panel</title></head><body><script type="module" src="./panel.js"></script></body></html>';

export interface Folder {
  readonly path: string;
  remove(): void;
}

export function makeFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'local-site-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** An app of a few modules with one screen, and a page for Jira, as a build would leave them. */
function writeApp(folder: string): void {
  mkdirSync(join(folder, 'screens'));
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'manifest.yml'), manifest);
  writeFileSync(join(folder, 'screens', 'panel.html'), page);
  writeFileSync(join(folder, 'screens', 'panel.js'), 'export {};');
  writeFileSync(join(folder, 'pages', 'index.html'), `<!doctype html><title>Jira</title>${' '.repeat(2000)}`);
  writeFileSync(join(folder, 'pages', 'frame-bridge.js'), '/* bridge */');
}

export const ids = { paula: 'paula-product-owner', otto: 'otto-outsider' } as const;

export interface SmallSite extends RunningSite {
  readonly folder: string;
}

/** A site with the project BAKE, in which Paula has one epic, and Otto sees nothing. */
export async function startSmallSite(folder: Folder, options: Partial<SiteOptions> = {}): Promise<SmallSite> {
  const appDirectory = mkdtempSync(join(folder.path, 'app-'));
  writeApp(appDirectory);
  const site = await startSite({
    appDirectory,
    port: 0,
    data: null,
    assets: { pages: join(appDirectory, 'pages'), loadApp: () => ({ resolver: () => Promise.resolve({ said: 'hello' }), nightly: () => undefined }) },
    seed: ({ jira: { state } }) => {
      addUser(state, { id: ids.paula, emailAddress: 'paula@bakery.example', displayName: 'Paula' });
      addUser(state, { id: ids.otto, emailAddress: 'otto@bakery.example', displayName: 'Otto' });
      const { id: projectId } = addProject(state, { key: 'BAKE', name: 'Bakery', leadId: ids.paula });
      addIssue(state, { projectId, typeId: issueTypeIds.epic, summary: 'A second oven' });
    },
    ...options,
  });
  return { ...site, folder: appDirectory };
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** One request as it goes over the wire: `fetch` would not let a test choose the host or the origin. */
export function ask(
  port: number,
  path: string,
  { method = 'GET', host = `localhost:${port}`, headers = {}, body }: { method?: string; host?: string; headers?: Record<string, string>; body?: unknown } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port, path, method, headers: { host, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString('utf8') }));
    });
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

export const basic = (email: string) => ({ authorization: `Basic ${Buffer.from(`${email}:any`).toString('base64')}` });

/** The headers of a page of the site itself, signed in as somebody. */
export const fromPage = (port: number, accountId: string) => ({
  cookie: `local-jira-person-${port}=${accountId}`,
  origin: `http://localhost:${port}`,
});
