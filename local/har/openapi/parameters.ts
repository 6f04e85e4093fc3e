import type { Failure } from '../failure';
import type { OpenApiParameter, OpenApiSchema } from './document';
import type { SchemaChecker } from './schema-checker';

/** What a parameter's text stands for; text that does not fit stays text, and fails its schema. */
function read(text: string, { type }: OpenApiSchema): unknown {
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  if ((type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return text;
}

/**
 * A list comes as a repeated parameter (OpenAPI's default) or, as Jira also reads it, with commas.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#expansion
 */
const readAll = (texts: readonly string[], schema: OpenApiSchema): unknown =>
  schema.type === 'array'
    ? texts.flatMap((text) => text.split(',')).map((text) => read(text, schema.items ?? {}))
    : read(texts[0] ?? '', schema);

function checkOne(parameter: OpenApiParameter, texts: readonly string[], checker: SchemaChecker): readonly Failure[] {
  const part = parameter.in === 'path' ? 'path' : 'query';
  if (texts.length > 0) return checker.check(parameter.schema, readAll(texts, parameter.schema), part, parameter.name);
  return parameter.required === true ? [{ part, at: parameter.name, says: 'is required' }] : [];
}

export function checkParameters(
  declared: readonly OpenApiParameter[],
  given: { readonly path: Readonly<Record<string, string>>; readonly query: URLSearchParams },
  checker: SchemaChecker,
): readonly Failure[] {
  const inPath = declared.filter((parameter) => parameter.in === 'path');
  const inQuery = declared.filter((parameter) => parameter.in === 'query');
  const names = new Set(inQuery.map(({ name }) => name));
  const unknown = [...new Set(given.query.keys())].filter((name) => !names.has(name));
  return [
    ...inPath.flatMap((parameter) => checkOne(parameter, [given.path[parameter.name] ?? ''], checker)),
    ...inQuery.flatMap((parameter) => checkOne(parameter, given.query.getAll(parameter.name), checker)),
    ...unknown.map((name): Failure => ({ part: 'query', at: name, says: 'is not a parameter of this operation' })),
  ];
}
