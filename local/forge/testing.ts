import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  addBoard, addIssue, addProject, addUser, createJiraState, createLocalJira, issueTypeIds, type JiraResponse, type LocalJira, type RateLimits,
} from '../jira';
import { createForgeHost, indexedProperties, readManifest, seededRandom, workflowRules, type ForgeHost, type ForgeHostOptions, type HostedModule, type Manifest } from './index';

/** People of the test site. Account ids are their own. */
export const people = {
  paula: 'paula-product-owner',
  sam: 'sam-scrum-master',
  devi: 'devi-developer',
  stella: 'stella-stakeholder',
  otto: 'otto-outsider',
} as const;

export type PersonName = keyof typeof people;

export interface TestSiteOptions extends Partial<Pick<ForgeHostOptions, 'now' | 'random' | 'storage' | 'delivery' | 'limits' | 'queryLagMs'>> {
  /** The back end's exports: `() => require('../../src/index')`. */
  readonly loadApp: (file: string) => unknown;
  /** The app's own unless given; a text is YAML. */
  readonly manifest?: Manifest | string;
  readonly jiraLimits?: Partial<RateLimits>;
}

/** A person at work, in one module of the app on one issue or on the project's page. */
interface TestPerson {
  readonly accountId: string;
  /** The bridge's invoke. */
  invoke<T = unknown>(functionKey: string, payload?: unknown, place?: Place): Promise<T>;
  /** The bridge's requestJira, as `src/jira/*` takes it. */
  request(path: string, init?: { readonly method?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }): Promise<Response>;
  /** Jira's REST past the app, as an outside client has it. */
  jira(method: string, path: string, body?: unknown): Promise<JiraResponse>;
  screen(place?: Place): Promise<HostedModule>;
}

interface Place {
  /** Module type; the first one that the person sees is taken. */
  readonly type?: string;
  readonly issue?: string;
}

export interface TestSite {
  readonly host: ForgeHost;
  readonly jira: LocalJira;
  as(name: PersonName): TestPerson;
  /** Id of an issue by its key. */
  issueId(key: string): string;
  readonly projectId: string;
  settled(): Promise<void>;
}

const appDirectory = join(__dirname, '../..');

/**
 * A site in memory with the project BAKE: BAKE-1 is the epic of the flour croissants, BAKE-2 and BAKE-3 its
 * to-dos, BAKE-4 an epic without any, BAKE-5 a story without an epic. Paula administers the project, Sam and
 * Devi work in it, Stella may look, Otto sees nothing of it. It is 2026-11-22, 9:00 in UTC.
 */
export function createTestSite(options: TestSiteOptions): TestSite {
  const { manifest: given = readFileSync(join(appDirectory, 'manifest.yml'), 'utf8') } = options;
  const manifest = typeof given === 'string' ? readManifest(given) : given;
  const now = options.now ?? (() => new Date('2026-11-22T09:00:00.000Z'));
  const { state, projectId } = bakery();
  const siteUrl = 'http://localhost';
  const jira = createLocalJira({
    state,
    now,
    baseUrl: siteUrl,
    indexedProperties: indexedProperties(manifest),
    workflowRules: workflowRules(manifest, appDirectory),
    ...(options.jiraLimits && { limits: options.jiraLimits }),
  });
  const host = createForgeHost({ random: seededRandom(1), ...options, manifest, appDirectory, jira, siteUrl, now });

  const issueOf = (key: string) => {
    const issue = state.issues.all().find((candidate) => candidate.key === key);
    if (!issue) throw new Error(`The test site has no issue ${key}.`);
    return issue;
  };
  const extensionOf = (issueKey: string | undefined) => {
    const project = { id: projectId, key: 'BAKE', type: 'software' };
    if (issueKey === undefined) return { project };
    const issue = issueOf(issueKey);
    return { project, issue: { id: issue.id, key: issue.key, type: state.issueTypes.get(issue.typeId).name, typeId: issue.typeId } };
  };
  const as = (name: PersonName): TestPerson => {
    const accountId = people[name];
    const screen = async ({ type = 'jira:issuePanel', issue = type === 'jira:issuePanel' || type === 'jira:issueContext' ? 'BAKE-1' : undefined }: Place = {}) => {
      const [module] = await host.modules(type, { accountId, locale: 'en-US', extension: extensionOf(issue) });
      if (!module) throw new Error(`${name} sees no ${type} there.`);
      return module;
    };
    return {
      accountId,
      screen,
      async invoke<T>(functionKey: string, payload?: unknown, place?: Place) {
        return (await host.invoke((await screen(place)).contextToken, { functionKey, payload })) as T;
      },
      async request(path, init = {}) {
        const { contextToken } = await screen();
        const fetchRequestInit = { ...init, headers: Object.entries(init.headers ?? {}) };
        const { body, ...answer } = await host.fetchProduct(contextToken, { product: 'jira', restPath: path, fetchRequestInit });
        return new Response(body || null, { status: answer.status, statusText: answer.statusText, headers: { ...answer.headers } });
      },
      jira: (method, path, body) =>
        jira.handle({
          method,
          path,
          headers: { accept: 'application/json', 'content-type': 'application/json' },
          actor: { kind: 'user', accountId },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        }),
    };
  };
  return { host, jira, as, projectId, issueId: (key) => issueOf(key).id, settled: () => host.settled() };
}

function bakery() {
  const state = createJiraState({ locale: 'en-US' });
  for (const [name, id] of Object.entries(people)) {
    addUser(state, { id, emailAddress: `${name}@bakery.example`, displayName: `${name.charAt(0).toUpperCase()}${name.slice(1)}` });
  }
  const { paula, sam, devi, stella } = people;
  const { id: projectId } = addProject(state, {
    key: 'BAKE',
    name: 'Bakery',
    leadId: paula,
    roles: { administrators: [paula], members: [sam, devi], viewers: [stella] },
  });
  addBoard(state, { name: 'BAKE board', projectId });
  const epic = addIssue(state, { projectId, summary: 'Croissants of spelt flour', typeId: issueTypeIds.epic });
  addIssue(state, { projectId, summary: 'Find a mill', parentId: epic.id });
  addIssue(state, { projectId, summary: 'Bake a first tray', parentId: epic.id });
  addIssue(state, { projectId, summary: 'A second oven', typeId: issueTypeIds.epic });
  addIssue(state, { projectId, summary: 'Repair the shop door' });
  return { state, projectId };
}
