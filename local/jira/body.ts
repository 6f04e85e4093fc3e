import * as v from '@badrap/valita';
import { badRequest } from './errors';

/** @throws JiraRefusal 400, in Jira's sentence, when the body has another shape or a field that nobody knows */
export function parseBody<Schema extends v.Type>(schema: Schema, body: unknown): v.Infer<Schema> {
  const parsed = schema.try(body);
  if (!parsed.ok) throw badRequest('Invalid request payload. Refer to the REST API documentation and try again.');
  return parsed.value;
}

/** Issues are named by id or key; clients send ids as numbers, too. */
export const idSchema = v.union(v.string(), v.number()).map(String);
