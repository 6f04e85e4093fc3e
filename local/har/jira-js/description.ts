import type { DescribedOperation, Description } from '../described-operation';
import { descriptionOf } from '../description';
import type { Failure } from '../failure';
import { parseJson } from '../json-body';
import { type JiraJsOperation, readJiraJsOperations, type ZodIssue } from './read-operations';

const failureOf = ({ path, message }: ZodIssue): Failure => ({
  part: 'response',
  at: path.map((step) => `/${String(step)}`).join(''),
  says: message,
});

/** jira.js says nothing of refusals; these are those of the operations that the newer ones replace. */
const refusals = [400, 401, 403, 404];

function operationOf({ method, template, query: names, answer }: JiraJsOperation): DescribedOperation {
  return {
    name: `${method} ${template}`,
    checkRequest: ({ query }) =>
      [...new Set(query.keys())]
        .filter((name) => !names.includes(name))
        .map((name) => ({ part: 'query', at: name, says: 'is not a parameter of this operation' })),
    checkResponse({ status, body }) {
      if (status >= 400 && !refusals.includes(status)) return [{ part: 'status', at: '', says: 'is not a status of this operation', value: status }];
      if (!answer || status >= 300) return undefined;
      if (!body) return [{ part: 'response', at: '', says: 'must have a body' }];
      const parsed = parseJson(body, 'response');
      if ('failure' in parsed) return [parsed.failure];
      const result = answer.safeParse(parsed.value);
      return result.success ? [] : result.error.issues.map(failureOf);
    },
  };
}

/** What jira.js describes, by its zod schemas of the answers; of requests it says only which query there is. */
export async function jiraJsDescription(): Promise<Description> {
  const operations = await readJiraJsOperations();
  return descriptionOf(operations.map((one) => ({ method: one.method, template: one.template, operation: operationOf(one) })));
}
