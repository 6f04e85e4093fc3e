import type { Description } from './described-operation';
import { exceptions as allExceptions, type Exception } from './exceptions';
import type { Failure } from './failure';
import type { WireExchange } from './wire';

/** What came of one exchange. */
export interface Verdict {
  /** `GET /rest/api/3/issue/{issueIdOrKey}`, or the call itself when nobody describes it. */
  readonly operation: string;
  readonly status: number;
  readonly failures: readonly Failure[];
  /** Ids of the exceptions without which there would be more failures. */
  readonly excused: readonly string[];
}

export interface Descriptions {
  /** Atlassian's OpenAPI documents. */
  readonly documents: readonly Description[];
  /** jira.js, for what the documents leave out. */
  readonly jiraJs: Description;
}

/**
 * Checks exchanges: Atlassian's documents first; jira.js where an exception says so, and for
 * bodies that the documents show by example only.
 */
export function createExchangeChecker({ documents, jiraJs }: Descriptions, exceptions: readonly Exception[] = allExceptions) {
  return function check(exchange: WireExchange): Verdict {
    const { method, path, query, status } = exchange;
    const newer = exceptions.find((one) => one.kind === 'newer' && one.paths.test(path));
    const described = documents.map((one) => one.find(method, path)).find((found) => found !== undefined);
    const byJiraJs = jiraJs.find(method, path);
    const found = described ?? (newer ? byJiraJs : undefined);
    if (!found) {
      return { operation: `${method} ${path}`, status, failures: [{ part: 'operation', at: '', says: 'is described nowhere' }], excused: [] };
    }
    const answer = { status, body: exchange.response };
    const failures = [
      ...found.operation.checkRequest({ path: found.path, query, body: exchange.request }),
      ...(found.operation.checkResponse(answer) ?? byJiraJs?.operation.checkResponse(answer) ?? []),
    ];
    const excuse = (failure: Failure) =>
      exceptions.find((one) => one.kind === 'excuse' && one.excuses(failure, { operation: found.operation.name, status }));
    const excused = [...(newer && !described ? [newer] : []), ...failures.flatMap((failure) => excuse(failure) ?? [])];
    return {
      operation: found.operation.name,
      status,
      failures: failures.filter((failure) => !excuse(failure)),
      excused: [...new Set(excused.map(({ id }) => id))],
    };
  };
}
