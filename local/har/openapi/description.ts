import { descriptionOf } from '../description';
import type { Description } from '../described-operation';
import type { OpenApiDocument, OpenApiOperation, OpenApiSchema } from './document';
import { openApiOperation } from './operation';
import { createSchemaChecker } from './schema-checker';

/**
 * What every refusal of Jira looks like where an operation does not spell it out.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#status-codes
 */
const errorCollection: OpenApiSchema = {
  type: 'object',
  properties: {
    errorMessages: { type: 'array', items: { type: 'string' } },
    errors: { type: 'object', additionalProperties: { type: 'string' } },
    status: { type: 'integer' },
  },
  additionalProperties: false,
};

const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** The operations of a document by method and path template. */
export const operationsOf = ({ paths }: OpenApiDocument): readonly { method: string; template: string; operation: OpenApiOperation }[] =>
  Object.entries(paths).flatMap(([template, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => ({ method: method.toUpperCase(), template, operation })),
  );

export function openApiDescription(document: OpenApiDocument): Description {
  const checkers = { request: createSchemaChecker(document, 'request'), response: createSchemaChecker(document, 'response') };
  return descriptionOf(
    operationsOf(document).map(({ method, template, operation }) => ({
      method,
      template,
      operation: openApiOperation(`${method} ${template}`, operation, checkers, errorCollection),
    })),
  );
}
