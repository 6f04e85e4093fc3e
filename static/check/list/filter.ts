import type { Finding, Severity } from '../../../src/core/backlog/finding';
import type { RuleName } from '../../../src/core/backlog/rule-name';
import { findingsOf, type Entry } from '../reading/entry';

export interface Filter {
  /** null for all of them. */
  readonly rule: RuleName | null;
  readonly severity: Severity | null;
  /** Looked for in keys, summaries and the words that triggered a finding. */
  readonly text: string;
}

export const noFilter: Filter = { rule: null, severity: null, text: '' };

export const isFiltering = ({ rule, severity, text }: Filter): boolean => rule !== null || severity !== null || text.trim() !== '';

/** An item with those of its findings that somebody wants to see. */
export interface ShownItem {
  readonly entry: Entry;
  readonly findings: readonly Finding[];
  /** On its way out: what is shown is what had been found. */
  readonly isMended: boolean;
}

/** In the order of the entries; none without a finding that fits. */
export function filterEntries(entries: readonly Entry[], filter: Filter): readonly ShownItem[] {
  const text = filter.text.trim().toLowerCase();
  const shown: ShownItem[] = [];
  for (const entry of entries) {
    const item = whole(entry);
    const fitting = item && fittingPart(item, filter, text);
    if (fitting) shown.push(fitting);
  }
  return shown;
}

/** @returns the item itself where all of it fits: what is shown already is not drawn again */
function fittingPart(item: ShownItem, filter: Filter, text: string): ShownItem | null {
  if (!isFiltering(filter)) return item;
  const { key, summary } = item.entry;
  const isNamed = says(text, key) || says(text, summary);
  const findings = item.findings.filter((finding) => fits(finding, filter) && (isNamed || finding.words.some((word) => says(text, word))));
  if (findings.length === item.findings.length) return item;
  return findings.length === 0 ? null : { ...item, findings };
}

const known = new WeakMap<Entry, ShownItem | null>();

/** With all that was found; null where nothing was. The same object for the same entry: what is shown already is not drawn again when others come in. */
function whole(entry: Entry): ShownItem | null {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const findings = entry.mendedFindings ?? findingsOf(entry);
  const item = findings.length === 0 ? null : { entry, findings, isMended: entry.mendedFindings !== null };
  known.set(entry, item);
  return item;
}

const fits = ({ rule, severity }: Finding, wanted: Filter): boolean =>
  (wanted.rule === null || wanted.rule === rule) && (wanted.severity === null || wanted.severity === severity);

const says = (text: string, said: string): boolean => text === '' || said.toLowerCase().includes(text);
