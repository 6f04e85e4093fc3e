import * as v from 'valibot';
import { SiteRefusal } from '../refusal';

/** @throws SiteRefusal 400 naming the first thing that is wrong */
export function readInput<Schema extends v.GenericSchema>(schema: Schema, input: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new SiteRefusal(400, `${v.getDotPath(issue) ?? 'The request'}: ${issue.message}`);
}
