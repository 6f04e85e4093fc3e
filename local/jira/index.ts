import type { Actor } from './actor';
import type { Site } from './call';
import { JiraRefusal, notImplemented, tooManyRequests, unauthorised } from './errors';
import type { JiraEvent } from './events';
import type { WorkflowRule } from './issues/workflow-rule';
import type { IndexedProperty } from './jql/indexed-property';
import type { Operation } from './operation';
import { operations } from './operations';
import { createRateLimiter, type RateLimits } from './rate-limits';
import { readBody } from './request-body';
import { createRouter, type Match } from './router';
import type { JiraState } from './state';
import { writtenIssue } from './written-issue';

export type { Actor } from './actor';
export type { JiraEvent } from './events';
export type { RuleVerdict, WorkflowRule } from './issues/workflow-rule';
export { opens } from './operation';
export { jiraLimits, type RateLimits } from './rate-limits';
export { restoreJiraState, type JiraSnapshot, type JiraState } from './state';
export type { Change } from './table';
export { appAccountId, createJiraState, issueTypeIds, statusIds } from './site';
export { addBoard, addDashboard, addGadget, addIssue, addProject, addSprint, addUser, setProperty } from './build';
export type * from './records';

export interface JiraRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly actor: Actor;
}

export interface JiraResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface LocalJira {
  /** Never throws for what a request holds: refusals are responses. */
  handle(request: JiraRequest): Promise<JiraResponse>;
  /** The declared operation behind a call: what Forge needs to check scopes. */
  operation(method: string, path: string): Pick<Operation, 'id' | 'scopes'> | undefined;
  /** Answers the function that ends the subscription. */
  onEvent(listener: (event: JiraEvent) => void): () => void;
  readonly state: JiraState;
}

const unlimited: RateLimits = {
  perOperationPerSecond: Infinity,
  issueWritesPer2Seconds: Infinity,
  issueWritesPer30Seconds: Infinity,
};

/**
 * A stand-in for the part of Jira Cloud's REST API that the app and its screens use. It has no HTTP and no clock of its own.
 *
 * @param options.limits none unless given: `jiraLimits` are Jira's own
 */
export function createLocalJira(options: {
  readonly state: JiraState;
  readonly now: () => Date;
  readonly baseUrl: string;
  readonly indexedProperties: readonly IndexedProperty[];
  /** None unless given. */
  readonly workflowRules?: readonly WorkflowRule[];
  readonly limits?: Partial<RateLimits>;
}): LocalJira {
  const match = createRouter(operations);
  const limiter = createRateLimiter({ ...unlimited, ...options.limits });
  const listeners = new Set<(event: JiraEvent) => void>();
  const site: Site = {
    state: options.state,
    now: options.now,
    baseUrl: options.baseUrl.replace(/\/$/, ''),
    indexedProperties: options.indexedProperties,
    workflowRules: options.workflowRules ?? [],
    emit: (event) => listeners.forEach((listener) => listener(event)),
  };

  const limit = ({ operation, params }: Match): void => {
    const now = site.now();
    const wait = limiter.request(`${operation.method} ${operation.path}`, now) ?? limitedWrite(operation, params, now);
    if (wait !== undefined) throw tooManyRequests(wait);
  };
  const limitedWrite = (operation: Operation, params: Match['params'], now: Date): number | undefined => {
    const issueId = writtenIssue(site.state, operation, params);
    return issueId === undefined ? undefined : limiter.issueWrite(issueId, now);
  };

  const answer = (request: JiraRequest): JiraResponse => {
    const found = match(request.method, request.path);
    if (!found) throw notImplemented(request.method, request.path);
    if (request.actor.kind === 'anonymous' && !found.operation.anonymous) throw unauthorised();
    limit(found);
    const { status, body } = found.operation.handle({
      site,
      actor: request.actor,
      params: found.params,
      query: new URLSearchParams(/\?([^#]*)/.exec(request.path)?.[1] ?? ''),
      body: readBody(request),
    });
    return body === undefined ? { status, headers: {}, body: '' } : json(status, body);
  };

  const answerOrRefuse = (request: JiraRequest): JiraResponse => {
    try {
      return answer(request);
    } catch (error) {
      if (!(error instanceof JiraRefusal)) throw error;
      const { status, errorMessages, errors, headers } = error;
      return json(status, { errorMessages, errors }, headers);
    }
  };

  return {
    handle: (request) => new Promise((resolve) => resolve(answerOrRefuse(request))),
    operation: (method, path) => match(method, path)?.operation,
    onEvent(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    state: options.state,
  };
}

const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): JiraResponse => ({
  status,
  headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
  body: JSON.stringify(body),
});
