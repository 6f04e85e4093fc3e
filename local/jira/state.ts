import type {
  Board, Comment, Counter, Dashboard, Field, Gadget, History, Issue, IssueType, Locale, Named, Project, Property, Sprint, Status, Transition,
  TransitionRule, User,
} from './records';
import { createRankOrder, type RankOrder } from './rank-order';
import { type Change, createTable, type Row, type Table } from './table';

/** Everything that a site knows, as plain rows. Whoever writes a row tells the listeners of `onChange`. */
export interface JiraState {
  readonly locale: Locale;
  readonly users: Table<User, 'email'>;
  readonly projects: Table<Project, 'key'>;
  readonly issueTypes: Table<IssueType>;
  readonly statuses: Table<Status>;
  readonly transitions: Table<Transition>;
  readonly priorities: Table<Named>;
  readonly resolutions: Table<Named>;
  readonly fields: Table<Field>;
  readonly issues: Table<Issue, 'key' | 'project' | 'parent' | 'sprint'>;
  readonly properties: Table<Property, 'owner'>;
  readonly comments: Table<Comment, 'issue'>;
  readonly histories: Table<History, 'issue'>;
  readonly boards: Table<Board, 'project'>;
  readonly sprints: Table<Sprint, 'board'>;
  readonly dashboards: Table<Dashboard>;
  readonly gadgets: Table<Gadget, 'dashboard'>;
  readonly transitionRules: Table<TransitionRule, 'project'>;
  readonly counters: Table<Counter>;
  readonly rankOrder: RankOrder;
  /** Goes up with every write. */
  readonly version: number;
  /** The next number of a sequence, which starts after `start`. */
  next(sequence: string, start?: number): number;
  /** Answers the function that ends the subscription. */
  onChange(listener: (change: Change) => void): () => void;
  /** Plain JSON; `restoreJiraState` reads it. */
  snapshot(): JiraSnapshot;
  /** Writes what a change says: replays a journal over a snapshot. */
  apply(change: Change): void;
}

export interface JiraSnapshot {
  readonly locale: Locale;
  readonly tables: Readonly<Record<string, readonly Row[]>>;
}

/** An empty site: `createJiraState` in site.ts gives one with Jira's usual types, statuses and fields. */
export function emptyJiraState(locale: Locale): JiraState {
  const listeners = new Set<(change: Change) => void>();
  let version = 0;
  const written = (change: Change): void => {
    version += 1;
    for (const listener of listeners) listener(change);
  };
  const rankOrder = createRankOrder();

  const tables = {
    users: createTable<User, 'email'>('users', { email: (row) => [row.emailAddress.toLowerCase()] }, written),
    projects: createTable<Project, 'key'>('projects', { key: (row) => [row.key] }, written),
    issueTypes: createTable<IssueType>('issueTypes', {}, written),
    statuses: createTable<Status>('statuses', {}, written),
    transitions: createTable<Transition>('transitions', {}, written),
    priorities: createTable<Named>('priorities', {}, written),
    resolutions: createTable<Named>('resolutions', {}, written),
    fields: createTable<Field>('fields', {}, written),
    issues: createTable<Issue, 'key' | 'project' | 'parent' | 'sprint'>(
      'issues',
      {
        key: (row) => [row.key],
        project: (row) => [row.projectId],
        parent: (row) => (row.parentId ? [row.parentId] : []),
        sprint: (row) => (row.sprintId ? [row.sprintId, ...row.closedSprintIds] : row.closedSprintIds),
      },
      (change, before) => {
        rankOrder.follow(before, change.row as Issue | null);
        written(change);
      },
    ),
    properties: createTable<Property, 'owner'>('properties', { owner: (row) => [`${row.owner}/${row.ownerId}`] }, written),
    comments: createTable<Comment, 'issue'>('comments', { issue: (row) => [row.issueId] }, written),
    histories: createTable<History, 'issue'>('histories', { issue: (row) => [row.issueId] }, written),
    boards: createTable<Board, 'project'>('boards', { project: (row) => [row.projectId] }, written),
    sprints: createTable<Sprint, 'board'>('sprints', { board: (row) => [row.boardId] }, written),
    dashboards: createTable<Dashboard>('dashboards', {}, written),
    gadgets: createTable<Gadget, 'dashboard'>('gadgets', { dashboard: (row) => [row.dashboardId] }, written),
    transitionRules: createTable<TransitionRule, 'project'>('transitionRules', { project: (row) => [row.projectId] }, written),
    counters: createTable<Counter>('counters', {}, written),
  };

  const writable: Readonly<Record<string, { put(row: never): unknown; remove(id: string): void } | undefined>> = tables;

  return {
    locale,
    ...tables,
    rankOrder,
    get version() {
      return version;
    },
    next(sequence, start = 0) {
      const last = (tables.counters.find(sequence)?.last ?? start) + 1;
      tables.counters.put({ id: sequence, last });
      return last;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    snapshot: () => ({
      locale,
      tables: Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, table.all()])),
    }),
    apply({ table, id, row }) {
      const target = writable[table];
      if (!target) throw new Error(`A change names an unknown table: ${table}`);
      if (row === null) target.remove(id);
      else target.put(row as never);
    },
  };
}

/** @throws when the snapshot names a table that there is not. */
export function restoreJiraState(snapshot: JiraSnapshot): JiraState {
  const state = emptyJiraState(snapshot.locale);
  for (const [table, rows] of Object.entries(snapshot.tables)) {
    for (const row of rows) state.apply({ table, id: row.id, row });
  }
  return state;
}
