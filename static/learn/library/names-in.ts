import { nameKey } from '../../../src/core/currency/measure-name';

export interface NameChoice {
  readonly label: string;
  readonly value: string;
}

/** The names that occur, each once, in the order of the language; empty ones left out. */
export function namesIn(names: readonly string[], locale: string): readonly NameChoice[] {
  const byKey = new Map(names.filter((name) => name !== '').map((name) => [nameKey(name), name]));
  const { compare } = new Intl.Collator(locale);
  return [...byKey].map(([value, label]) => ({ label, value })).sort((a, b) => compare(a.label, b.label));
}
