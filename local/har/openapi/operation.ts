import type { Body, DescribedOperation } from '../described-operation';
import type { Failure } from '../failure';
import { parseJson } from '../json-body';
import type { OpenApiOperation, OpenApiSchema } from './document';
import { checkParameters } from './parameters';
import type { SchemaChecker } from './schema-checker';

interface Checkers {
  readonly request: SchemaChecker;
  readonly response: SchemaChecker;
}

function checkRequestBody(declared: OpenApiOperation['requestBody'], body: Body | undefined, checker: SchemaChecker): readonly Failure[] {
  if (!body) return declared?.required === true ? [{ part: 'request', at: '', says: 'must have a body' }] : [];
  if (!declared) return [{ part: 'request', at: '', says: 'must have no body' }];
  const parsed = parseJson(body, 'request');
  if ('failure' in parsed) return [parsed.failure];
  const schema = declared.content['application/json']?.schema;
  return schema ? checker.check(schema, parsed.value, 'request') : [];
}

function checkResponseBody(schema: OpenApiSchema, body: Body | undefined, checker: SchemaChecker): readonly Failure[] {
  if (!body) return [{ part: 'response', at: '', says: 'must have a body' }];
  const parsed = parseJson(body, 'response');
  return 'failure' in parsed ? [parsed.failure] : checker.check(schema, parsed.value, 'response');
}

/** `{}`: how the documents describe the answers that have no body, beside those that have any. */
const asksForNothing = (schema: OpenApiSchema): boolean => Object.keys(schema).length === 0;

/** @param errors the schema that an error's body has where the operation says nothing about it */
export function openApiOperation(name: string, operation: OpenApiOperation, checkers: Checkers, errors: OpenApiSchema): DescribedOperation {
  return {
    name,
    checkRequest: ({ path, query, body }) => [
      ...checkParameters(operation.parameters ?? [], { path, query }, checkers.request),
      ...checkRequestBody(operation.requestBody, body, checkers.request),
    ],
    checkResponse({ status, body }) {
      const declared = operation.responses[String(status)] ?? operation.responses.default;
      const undeclared: readonly Failure[] = declared ? [] : [{ part: 'status', at: '', says: 'is not a status of this operation', value: status }];
      const schema = declared?.content?.['application/json']?.schema;
      if (schema && (body || !asksForNothing(schema))) return checkResponseBody(schema, body, checkers.response);
      if (status >= 400) return [...undeclared, ...(body ? checkResponseBody(errors, body, checkers.response) : [])];
      if (declared?.content && !schema) return undefined;
      return [...undeclared, ...(body && declared ? [{ part: 'response', at: '', says: 'must have no body' } as const] : [])];
    },
  };
}
