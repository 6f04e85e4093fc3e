import * as v from '@badrap/valita';
import { HypothesisSchema } from '../../src/core/hypothesis/hypothesis';
import { instant } from '../../src/core/values/time';
import type { Draft } from './draft';
import { keptIn, type Kept } from './kept';

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
 */
export function createDraftStore(storage: Parameters<typeof keptIn>[0], issueId: string, accountId: string): Kept<Draft> {
  return keptIn(storage, `value-backlog.draft.${issueId}.${accountId}`, DraftSchema);
}
