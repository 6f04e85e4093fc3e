import type { ValuedItem } from './valued';

/** Who makes what possible, as far as the items tell. */
export interface Enabling {
  /** What an item enables; nothing unless it is an enabler. */
  readonly enablesOf: (id: string) => readonly string[];
  /** The enablers of an item, in the order of their ids. */
  readonly enablersOf: (id: string) => readonly string[];
  readonly enablers: readonly string[];
}

const none: readonly string[] = [];

export function enablingOf(items: readonly ValuedItem[]): Enabling {
  const enables = new Map<string, readonly string[]>();
  const enabledBy = new Map<string, string[]>();
  for (const { id, hypothesis } of items) {
    if (hypothesis?.kind !== 'enabler') continue;
    enables.set(id, hypothesis.enables);
    for (const target of hypothesis.enables) {
      const known = enabledBy.get(target);
      if (known === undefined) enabledBy.set(target, [id]);
      else known.push(id);
    }
  }
  for (const enablers of enabledBy.values()) enablers.sort(byId);
  return {
    enablesOf: (id) => enables.get(id) ?? none,
    enablersOf: (id) => enabledBy.get(id) ?? none,
    enablers: [...enables.keys()],
  };
}

/** Jira's ids are numbers that may be longer than a number holds. */
function byId(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
