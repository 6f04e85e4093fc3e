import {
  addBoard, addIssue, addProject, addSprint, addUser, createJiraState, createLocalJira, issueTypeIds, setProperty, statusIds,
  type Actor, type JiraEvent, type JiraState, type LocalJira, type Locale, type RateLimits,
} from '../../../local/jira';

export const people = { paula: 'acc-paula', sam: 'acc-sam', devi: 'acc-devi', stella: 'acc-stella', otto: 'acc-otto' } as const;
export const as = (name: keyof typeof people): Actor => ({ kind: 'user', accountId: people[name] });
export const app: Actor = { kind: 'app' };
export const propertyKey = 'value-backlog-hypothesis';

export const indexedProperties = [
  {
    propertyKey,
    values: [
      { path: 'index.thing', type: 'text', searchAlias: 'hypothesis' },
      { path: 'index.confidence', type: 'number', searchAlias: 'valueConfidence' },
      { path: 'index.dueDate', type: 'date', searchAlias: 'expectedValueDue' },
      { path: 'index.lookAgainOn', type: 'date', searchAlias: 'valueFollowUp' },
      { path: 'index.verdict', type: 'string', searchAlias: 'verdict' },
      { path: 'index.owner', type: 'user', searchAlias: 'hypothesisOwner' },
      { path: 'index.enables', type: 'string', searchAlias: 'enables' },
    ],
  },
] as const;

const noon = new Date('2026-11-22T12:00:00.000Z');

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  // Answers of many shapes are looked into by the tests.
  readonly body: Shown;
}
type Shown = { readonly [key: string]: Shown } & Pick<readonly Shown[], 'map' | 'join'>;

/** The keys in a list of issues, in its order. */
export const keysOf = (body: unknown): readonly string[] => (body as { readonly issues: readonly { readonly key: string }[] }).issues.map(({ key }) => key);

export interface Bakery {
  readonly jira: LocalJira;
  readonly state: JiraState;
  readonly events: JiraEvent[];
  /** Milliseconds forward. */
  readonly wait: (milliseconds: number) => void;
  readonly call: (method: string, path: string, options?: { readonly body?: unknown; readonly actor?: Actor }) => Promise<Answer>;
  /** Keys that a query finds, as Paula unless told. */
  readonly find: (jql: string, actor?: Actor) => Promise<readonly string[]>;
}

/**
 * BAKE-1 croissants (epic, hypothesis due 2026-11-01, 70 %), BAKE-2 ovens (epic, achieved), BAKE-3 and BAKE-4 to-dos under croissants
 * (3 in the active sprint, in progress), BAKE-5 without a parent, done, BAKE-6 sub-task of BAKE-3; MILL-1 of a project that is Otto's.
 */
export function bakery({ locale = 'en-US', limits }: { readonly locale?: Locale; readonly limits?: Partial<RateLimits> } = {}): Bakery {
  const state = createJiraState({ locale });
  for (const [name, id] of Object.entries(people)) {
    addUser(state, { id, emailAddress: `${name}@bakery.example`, displayName: `${name.charAt(0).toUpperCase()}${name.slice(1)} Baker` });
  }
  const bake = addProject(state, {
    key: 'BAKE', name: 'Bakery', leadId: people.paula,
    roles: { administrators: [people.paula], members: [people.sam, people.devi], viewers: [people.stella] },
  });
  const mill = addProject(state, { key: 'MILL', name: 'Mill', leadId: people.otto });
  const board = addBoard(state, { name: 'Bakery board', projectId: bake.id });
  const active = addSprint(state, {
    name: 'Week 47', boardId: board.id, state: 'active', startDate: '2026-11-16T08:00:00.000Z', endDate: '2026-11-27T16:00:00.000Z',
  });
  addSprint(state, { name: 'Week 48', boardId: board.id });

  const add = (summary: string, more: Partial<Parameters<typeof addIssue>[1]> = {}) => addIssue(state, { projectId: bake.id, summary, ...more });
  const croissants = add('Croissants for early birds', { typeId: issueTypeIds.epic, dueDate: '2026-12-01' });
  const ovens = add('A second oven', { typeId: issueTypeIds.epic, labels: ['enabler'] });
  const flour = add('Buy flour', { parentId: croissants.id, sprintId: active.id, statusId: statusIds.inProgress, assigneeId: people.devi });
  add('Try three recipes', { parentId: croissants.id, typeId: issueTypeIds.task, storyPoints: 3, created: '2026-11-20T09:00:00.000Z' });
  add('Ask for offers', { statusId: statusIds.done, labels: ['enabler', 'money'] });
  add('Compare prices', { typeId: issueTypeIds.subtask, parentId: flour.id });
  addIssue(state, { projectId: mill.id, summary: 'Grind flour' });
  setProperty(state, 'issue', croissants.id, propertyKey, {
    index: { thing: 'we sell croissants before seven', confidence: 70, dueDate: '2026-11-01', owner: people.paula },
  });
  setProperty(state, 'issue', ovens.id, propertyKey, {
    index: { thing: 'we put up an oven', confidence: 90, dueDate: '2027-03-01', verdict: 'achieved', enables: ['10001', '10099'] },
  });

  let now = noon.getTime();
  const jira = createLocalJira({
    state, now: () => new Date(now), baseUrl: 'http://localhost:9100', indexedProperties, ...(limits && { limits }),
  });
  const events: JiraEvent[] = [];
  jira.onEvent((event) => events.push(event));

  const call: Bakery['call'] = async (method, path, { body, actor = as('paula') } = {}) => {
    const answer = await jira.handle({
      method, path, actor,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { ...answer, body: (answer.body === '' ? undefined : JSON.parse(answer.body)) as Shown };
  };
  return {
    jira, state, events, call,
    wait: (milliseconds) => void (now += milliseconds),
    find: async (jql, actor = as('paula')) => {
      const { status, body } = await call('POST', '/rest/api/3/search/jql', { body: { jql, fields: ['summary'] }, actor });
      if (status !== 200) throw new Error(body.errorMessages?.join(' ') ?? String(status));
      return keysOf(body);
    },
  };
}
