import * as v from 'valibot';
import { badRequest } from './errors';

/** @throws JiraRefusal 400, in Jira's sentence, when the body has another shape or a field that nobody knows */
export function parseBody<Schema extends v.GenericSchema>(schema: Schema, body: unknown): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, body);
  if (!parsed.success) throw badRequest('Invalid request payload. Refer to the REST API documentation and try again.');
  return parsed.output;
}

/** Issues are named by id or key; clients send ids as numbers, too. */
export const idSchema = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
