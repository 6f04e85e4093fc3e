import * as v from '@badrap/valita';
import { HypothesisSchema } from '../../src/core/hypothesis/hypothesis';
import { instant } from '../../src/core/values/time';
import type { Draft } from './draft';

export interface DraftStore {
  readonly load: () => Draft | null;
  readonly save: (draft: Draft) => void;
  readonly clear: () => void;
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

const DraftSchema = v.object({
  typedAt: instant,
  places: v.record(
    v.object({
      typed: v.record(v.string()),
      base: v.object({ number: v.number(), hypothesis: HypothesisSchema }),
      touched: v.boolean(),
    }),
  ),
});

/**
 * Keeps what one person typed on one issue in this browser. Written with every key, so that
 * nothing needs to be rescued when the page goes away.
 *
 * A browser may forbid or fill its storage: then typing goes on, only without the net.
 */
export function createDraftStore(storage: Storage, issueId: string, accountId: string): DraftStore {
  const key = `value-backlog.draft.${issueId}.${accountId}`;
  return {
    load: () => attempt(() => readDraft(storage.getItem(key))) ?? null,
    save: (draft) => attempt(() => storage.setItem(key, JSON.stringify(draft))),
    clear: () => attempt(() => storage.removeItem(key)),
  };
}

function readDraft(text: string | null): Draft | null {
  if (text === null) return null;
  const parsed = DraftSchema.try(JSON.parse(text), { mode: 'strip' });
  return parsed.ok ? parsed.value : null;
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
