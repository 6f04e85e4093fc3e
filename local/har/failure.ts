import type { JsonSchema } from './openapi/json-schema';

/** The part of an exchange that is not as described. */
export type Part = 'operation' | 'path' | 'query' | 'request' | 'status' | 'response';

/** One thing about an exchange that its description does not allow. */
export interface Failure {
  readonly part: Part;
  /** A JSON pointer into the body, or the name of a parameter, or nothing. */
  readonly at: string;
  /** What the description wants there. */
  readonly says: string;
  /** The JSON Schema keyword that was broken, and the schema it stands in. */
  readonly keyword?: string;
  readonly schema?: JsonSchema;
  readonly value?: unknown;
}
