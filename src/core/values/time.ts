import * as v from '@badrap/valita';
import { flaw } from './flaw';
import { matching } from './text';

/** A calendar day, `YYYY-MM-DD`, that exists: JavaScript would take the 30th of February for a day in March. */
export const day = v.string().assert((value) => /^\d{4}-\d\d-\d\d$/.test(value) && exists(value), flaw('no-such-day'));

function exists(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** A moment with its offset from UTC, as ISO 8601 writes it. */
export const instant = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/).assert(
  (value) => !Number.isNaN(Date.parse(value)),
  flaw('wrong-type'),
);
