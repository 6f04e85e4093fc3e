import { ReviewEntrySchema, type ReviewEntry } from '../core/sprint/review';
import { createAppendOnlyLog, type AppendOnlyLog, type LogStorage } from './append-only-log';

/** When each sprint's review was closed and opened again, by sprint id. */
export type ReviewLog = AppendOnlyLog<ReviewEntry>;

export function createReviewLog(storage: LogStorage): ReviewLog {
  return createAppendOnlyLog(storage, 'review', ReviewEntrySchema, ({ number }) => number);
}
