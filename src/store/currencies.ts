import { CurrencyVersionSchema, type CurrencyVersion } from '../core/currency/currency-version';
import { createAppendOnlyLog, type AppendOnlyLog, type LogStorage } from './append-only-log';

/** Every version of every project's currency, by project id: the truth that the project property is a copy of. */
export type CurrencyLog = AppendOnlyLog<CurrencyVersion>;

export function createCurrencyLog(storage: LogStorage): CurrencyLog {
  return createAppendOnlyLog(storage, 'currency', CurrencyVersionSchema, ({ version }) => version);
}
