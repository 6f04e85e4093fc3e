import * as v from '@badrap/valita';
import { SummaryItemSchema, type SummaryItem } from '../core/sprint/summary-item';
import { createPartStore, type PartStorage } from './parts';

/** Where a summary is: the sprint, and the name that the closing entry of its review's log tells. */
interface SummaryName {
  readonly sprintId: string;
  readonly keptAs: string;
}

/**
 * What closed reviews keep. A summary is written first, under a name of its own, and found by the
 * entry that names it: of two who close at once, only one gets his entry into the log.
 */
export interface Summaries {
  /** @returns in how many parts it is kept */
  readonly put: (name: SummaryName, items: readonly SummaryItem[]) => Promise<number>;
  readonly find: (name: SummaryName, part: number) => Promise<readonly SummaryItem[] | undefined>;
  readonly drop: (name: SummaryName, parts: number) => Promise<void>;
}

export function createSummaries(storage: PartStorage): Summaries {
  const parts = createPartStore<typeof SummaryItemSchema>(storage, 'review-summary', v.array(SummaryItemSchema));
  const nameOf = ({ sprintId, keptAs }: SummaryName) => `${sprintId}#${keptAs}`;
  return {
    put: (name, items) => parts.put(nameOf(name), items),
    find: (name, part) => parts.find(nameOf(name), part),
    drop: (name, count) => parts.drop(nameOf(name), count),
  };
}
