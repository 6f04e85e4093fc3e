import * as v from '@badrap/valita';

/** Whatever an event lacks or has in another shape is taken for not told. */
export const told = <T>(type: v.Type<T>) =>
  v.unknown().optional().map((value): T | null => {
    const parsed = type.try(value, { mode: 'strip' });
    return parsed.ok ? parsed.value : null;
  });

/** An id, which some events write as a number. */
export const toldId = v.union(v.string(), v.number()).map(String);
