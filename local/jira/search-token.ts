import * as v from '@badrap/valita';
import { badRequest } from './errors';

const TokenSchema = v.object({ after: v.string(), place: v.number(), query: v.string() });

/** Where the next page begins: after what (an issue, an entry of a changelog), or at which place when that is no longer found. */
export type SearchToken = v.Infer<typeof TokenSchema>;

export const nextToken = (token: SearchToken): string => Buffer.from(JSON.stringify(token)).toString('base64url');

/** @throws JiraRefusal 400 for a token that this did not hand out, or handed out for another query */
export function placeOf(token: string | null, query: string, found: readonly { readonly id: string }[]): number {
  if (token === null || token === '') return 0;
  const parsed = TokenSchema.try(decoded(token));
  if (!parsed.ok || parsed.value.query !== query) throw badRequest('Invalid nextPageToken: it does not belong to this query.');
  const at = found.findIndex(({ id }) => id === parsed.value.after);
  return at < 0 ? parsed.value.place : at + 1;
}

function decoded(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
  } catch {
    // Not ours: the schema refuses it.
    return undefined;
  }
}
