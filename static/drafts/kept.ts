import type * as v from '@badrap/valita';

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface Kept<Value> {
  /** Null where nothing is kept, or nothing that can be read. */
  readonly load: () => Value | null;
  readonly save: (value: Value) => void;
  readonly clear: () => void;
}

/** A value kept in this browser. It may forbid or fill its storage: then typing goes on, only without the net. */
export function keptIn<Value>(storage: Storage, key: string, schema: v.Type<Value>): Kept<Value> {
  return {
    load: () => attempt(() => read(storage.getItem(key), schema)) ?? null,
    save: (value) => attempt(() => storage.setItem(key, JSON.stringify(value))),
    clear: () => attempt(() => storage.removeItem(key)),
  };
}

function read<Value>(text: string | null, schema: v.Type<Value>): Value | null {
  if (text === null) return null;
  const parsed = schema.try(JSON.parse(text), { mode: 'strip' });
  return parsed.ok ? parsed.value : null;
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
