import { findingProperty } from '../../../src/core/backlog/finding-property';
import { hypothesisProperty, project } from '../../../src/core/hypothesis/projection';
import type { JiraRequest } from '../../../src/jira/request';
import type { CheckParts } from '../../../static/check/reading/create-check';
import type { Place } from '../../../static/check/reading/place';
import { anAnswer } from '../../jira/an-answer';
import { aHypothesis, aRevision } from '../../core/hypothesis/a-hypothesis';

/** What matters to a test about an issue. */
interface Told {
  readonly summary?: string;
  readonly type?: 'epic' | 'story' | 'task';
  readonly under?: string;
  readonly hasHypothesis?: boolean;
  readonly marked?: readonly string[];
  readonly isDone?: boolean;
  readonly projectId?: string;
}

const types = {
  epic: { id: '10000', name: 'Epic', hierarchyLevel: 1 },
  story: { id: '10001', name: 'Story', hierarchyLevel: 0 },
  task: { id: '10002', name: 'Task', hierarchyLevel: 0, avatarId: 10318 },
} as const;

/** An issue as Jira tells it. */
export const told = (id: string, { summary = 'Sell croissants to commuters', type = 'story', under, hasHypothesis, marked, isDone, projectId = '10' }: Told = {}) => ({
  id,
  key: `BAKE-${id}`,
  fields: {
    summary,
    description: null,
    issuetype: types[type],
    status: { statusCategory: { key: isDone === true ? 'done' : 'new' } },
    parent: under === undefined ? null : { id: under },
    project: { id: projectId, key: 'BAKE' },
    creator: null,
    created: '2026-11-02T09:00:00.000+0000',
  },
  properties: {
    ...(hasHypothesis === true && { [hypothesisProperty]: project(aRevision({ hypothesis: aHypothesis() }), id) }),
    ...(marked !== undefined && { [findingProperty]: { schema: 1, rules: marked } }),
  },
});

export type ToldIssue = ReturnType<typeof told>;

export const place: Place = { projectId: '10', projectKey: 'BAKE', boardId: '3', siteUrl: 'https://bakery.example', isDialog: false, today: '2026-11-22' };

/** A Jira with this backlog, some issues a page. `answers` come first, by the path that they are for. */
export function aJira(backlog: readonly ToldIssue[], { perPage = 2, may = ['EDIT_ISSUES', 'SCHEDULE_ISSUES'] }: { readonly perPage?: number; readonly may?: readonly string[] } = {}) {
  const sent: string[] = [];
  const queries: string[] = [];
  const instead: { readonly path: string; readonly answer: () => ReturnType<JiraRequest> }[] = [];
  let now = backlog;

  const search = (body: { jql: string; nextPageToken?: string }) => {
    queries.push(body.jql);
    const among = /issue IN \(([^)]*)\)/.exec(body.jql)?.[1]?.split(', ');
    const found = now.filter(({ id }) => among?.includes(id) ?? true);
    const from = Number(body.nextPageToken ?? 0);
    const next = from + perPage;
    return { issues: found.slice(from, next), ...(next < found.length && { nextPageToken: String(next) }) };
  };
  const answer = (path: string, body: string | undefined): unknown => {
    if (path.includes('/search/jql')) return search(JSON.parse(body ?? '{}') as { jql: string });
    if (path.includes('/approximate-count')) return { count: now.length };
    if (path.includes('/mypermissions')) return { permissions: Object.fromEntries(may.map((permission) => [permission, { havePermission: true }])) };
    if (path.includes('/configuration')) return { filter: { id: '40' } };
    if (path.includes('/board?')) return { values: [{ id: 3, name: 'Bakery', type: 'scrum' }] };
    return undefined;
  };
  const request: JiraRequest = (path, init) => {
    sent.push(`${init?.method ?? 'GET'} ${path}`);
    const index = instead.findIndex((other) => path.includes(other.path));
    const [other] = index < 0 ? [] : instead.splice(index, 1);
    if (other !== undefined) return other.answer();
    const found = answer(path, init?.body);
    return Promise.resolve(found === undefined ? anAnswer('', 404) : anAnswer(found));
  };
  return {
    request,
    sent,
    queries,
    /** The next call to such a path is answered otherwise. */
    answerOnce: (path: string, other: () => ReturnType<JiraRequest>) => void instead.push({ path, answer: other }),
    /** Somebody changes the backlog. */
    becomes: (other: readonly ToldIssue[]) => {
      now = other;
    },
  };
}

/** No time passes; waits are remembered. */
export function noTime(): Pick<CheckParts, 'wait' | 'pace'> & { readonly waits: number[] } {
  const waits: number[] = [];
  return {
    waits,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    pace: { now: () => 0, giveWay: () => Promise.resolve() },
  };
}
