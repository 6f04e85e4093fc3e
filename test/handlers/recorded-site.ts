import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createForgeHost, indexedProperties, readManifest, seededRandom, type ForgeHost } from '../../local/forge';
import {
  addBoard, addIssue, addProject, addSprint, addUser, createJiraState, createLocalJira, issueTypeIds, setProperty,
  type JiraEvent, type JiraState,
} from '../../local/jira';
import { findingProperty } from '../../src/core/backlog/finding-property';
import { wireEvents } from '../../src/handlers/wire-events';
import { wireScreens } from '../../src/handlers/wire-screens';

/** The person who did what the events tell. */
export const paula = '5b10ac8d82e05b22cc7d4ef5';
const sam = '712020:9f1c2d3e-4b5a-4c6d-8e7f-0a1b2c3d4e5f';
const folder = join(__dirname, 'recorded-events');
const now = () => new Date('2026-11-22T09:00:00.000Z');

type Payload = JiraEvent['payload'] & { readonly eventType: string; readonly selfGenerated: boolean };

export const recordedNames: readonly string[] = readdirSync(folder).map((file) => file.replace('.json', ''));

export const recorded = (name: string): Payload => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Payload;

export interface RecordedSite {
  readonly host: ForgeHost;
  readonly state: JiraState;
  /** Delivers an event to whatever listens, and waits until all is done that comes of it. */
  receive(event: Payload): Promise<void>;
}

/** A site as it is after the recorded events, apart from what this app makes of them. */
export function recordedSite(): RecordedSite {
  const manifest = readManifest(readFileSync('manifest.yml', 'utf8'));
  const world = { now, newReference: () => 'reference-1', log: () => undefined };
  const app = { ...wireScreens(world), ...wireEvents(world) };
  const state = seed();
  const jira = createLocalJira({ state, now, baseUrl: 'http://localhost', indexedProperties: indexedProperties(manifest) });
  const listeners: ((event: JiraEvent) => void)[] = [];
  const host = createForgeHost({
    manifest,
    appDirectory: join(__dirname, '../..'),
    loadApp: () => app,
    jira: { ...jira, onEvent: (listener) => (listeners.push(listener), () => undefined) },
    siteUrl: 'http://localhost',
    now,
    random: seededRandom(1),
  });
  return {
    host,
    state,
    async receive(payload) {
      const actor = payload.selfGenerated ? ({ kind: 'app' } as const) : ({ kind: 'user', accountId: paula } as const);
      for (const listener of listeners) listener({ name: payload.eventType, payload, actor });
      await host.settled();
      // Realtime delivers after the function has ended.
      await new Promise(setImmediate);
    },
  };
}

function seed(): JiraState {
  const state = createJiraState({ locale: 'en-US' });
  addUser(state, { id: paula, emailAddress: 'paula@bakery.example', displayName: 'Paula' });
  addUser(state, { id: sam, emailAddress: 'sam@bakery.example', displayName: 'Sam' });
  const { id: projectId } = addProject(state, { id: '10000', key: 'BAKE', name: 'Bakery', leadId: paula, roles: { members: [sam] } });
  const board = addBoard(state, { name: 'BAKE board', projectId });
  addSprint(state, { id: '31', name: 'Sprint 10', boardId: board.id, state: 'closed' });
  addSprint(state, { id: '37', name: 'Sprint 12', boardId: board.id, state: 'active' });

  const { task, story, epic, subtask } = issueTypeIds;
  const add = (id: string, key: string, summary: string, more: Partial<Parameters<typeof addIssue>[1]>) =>
    addIssue(state, { id, key, projectId, summary, reporterId: sam, ...more });
  const shows = (id: string, ...rules: readonly string[]) => setProperty(state, 'issue', id, findingProperty, { schema: 1, rules });

  add('10101', 'BAKE-11', 'Buy flour', { typeId: task, closedSprintIds: ['31'] });
  add('10102', 'BAKE-12', 'Sell croissants to commuters before eight', { typeId: story });
  add('10103', 'BAKE-13', 'Croissants of spelt flour', { typeId: epic });
  add('10104', 'BAKE-14', 'Print the price list', { typeId: subtask, parentId: '10102' });
  add('10105', 'BAKE-15', 'Clean the oven', { typeId: task, sprintId: '37' });
  add('10106', 'BAKE-16', 'Paint the shelf', { typeId: task, sprintId: '37' });
  add('10107', 'BAKE-17', 'As a developer, I want to refactor the order service so that the code is easier to maintain', { typeId: story });
  add('10108', 'BAKE-18', 'A second oven', { typeId: epic });
  add('10109', 'BAKE-19', 'Sell bread in the evening', { typeId: story });
  for (const id of ['10106', '10108', '10109']) shows(id, 'task-type');
  return state;
}
