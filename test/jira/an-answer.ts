import type { JiraAnswer } from '../../src/jira/read-json';
import type { JiraRequest, JiraRequestInit } from '../../src/jira/request';

/** What Jira answers, as the bridge and `@forge/api` both hand it over. */
export const anAnswer = (body: unknown, status = 200, headers: Record<string, string> = {}): JiraAnswer =>
  new Response(body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body), { status, headers });

export interface Sent {
  readonly path: string;
  readonly init: JiraRequestInit | undefined;
}

/** A Jira that gives these answers, one a call, and remembers what it was asked. */
export function jiraThatSays(...answers: readonly JiraAnswer[]) {
  const sent: Sent[] = [];
  const request: JiraRequest = (path, init) => {
    sent.push({ path, init });
    const answer = answers[sent.length - 1];
    return answer === undefined ? Promise.reject(new Error(`no answer to ${path}`)) : Promise.resolve(answer);
  };
  return { request, sent };
}

export const anIssue = (id: string, said: object = {}) => ({
  id,
  key: `BAKE-${id}`,
  fields: {
    summary: 'Croissants',
    status: { name: 'To Do', statusCategory: { key: 'new' } },
    issuetype: { id: '10000', name: 'Epic', hierarchyLevel: 1 },
    project: { id: '10', key: 'BAKE' },
    ...said,
  },
});
