import type * as v from '@badrap/valita';
import { SiteRefusal } from '../refusal';

/**
 * @param mode what happens to fields that the schema does not name
 * @throws SiteRefusal 400 naming the first thing that is wrong
 */
export function readInput<Schema extends v.Type>(schema: Schema, input: unknown, mode: 'strict' | 'strip' = 'strict'): v.Infer<Schema> {
  const result = schema.try(input, { mode });
  if (result.ok) return result.value;
  const [issue] = result.issues;
  const place = issue?.path.length ? issue.path.join('.') : 'The request';
  throw new SiteRefusal(400, `${place}: ${issue?.code.replace('_', ' ')}`);
}
