import * as v from '@badrap/valita';

/** Actors of whom somebody said that they are no customers, so that they are not asked about again. */
export interface DeclinedCustomers {
  readonly load: () => readonly string[];
  readonly add: (actor: string) => void;
}

const ActorsSchema = v.array(v.string());

/**
 * Kept in this browser, not in the project: an offer that one admin declines changes nothing, and
 * another one may answer for themselves. Where storage is forbidden or full, it is asked again.
 */
export function createDeclinedCustomers(storage: Pick<Storage, 'getItem' | 'setItem'>, projectId: string): DeclinedCustomers {
  const key = `value-backlog.no-customers.${projectId}`;
  const load = () => {
    try {
      const parsed = ActorsSchema.try(JSON.parse(storage.getItem(key) ?? '[]'));
      return parsed.ok ? parsed.value : [];
    } catch {
      return [];
    }
  };
  return {
    load,
    add: (actor) => {
      try {
        storage.setItem(key, JSON.stringify([...new Set([...load(), actor])]));
      } catch {
        // Asked again the next time.
      }
    },
  };
}
