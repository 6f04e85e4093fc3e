import { RevisionSchema, type Revision } from '../core/hypothesis/revision';
import { createAppendOnlyLog, type AppendOnlyLog, type LogStorage } from './append-only-log';

/** Every revision of every hypothesis, by issue id: the truth that the issue property is a copy of. */
export type RevisionLog = AppendOnlyLog<Revision>;

export function createRevisionLog(storage: LogStorage): RevisionLog {
  return createAppendOnlyLog(storage, 'revision', RevisionSchema, ({ number }) => number);
}
