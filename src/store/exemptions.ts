import { ExemptionsSchema, type Exemptions } from '../core/backlog/exemption';
import { createAppendOnlyLog, type AppendOnlyLog, type LogStorage } from './append-only-log';

/** What is exempted on each issue, by issue id: the whole list after each change. The truth that the issue property is a copy of. */
export type ExemptionLog = AppendOnlyLog<Exemptions>;

export function createExemptionLog(storage: LogStorage): ExemptionLog {
  return createAppendOnlyLog(storage, 'exemptions', ExemptionsSchema, ({ number }) => number);
}
