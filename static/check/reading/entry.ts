import type { Finding } from '../../../src/core/backlog/finding';
import type { CheckedItem } from './checked-item';

/** An item in the list of the check, with what became of it since it was read. */
export interface Entry extends CheckedItem {
  /** Its place in the product backlog when it was read, from 1; null where it is done. */
  readonly place: number | null;
  /** Whether there was a warning about it when it was read. */
  readonly hadWarning: boolean;
  /** Whether it is still there: a to-do that has moved into a sprint is not. */
  readonly isHere: boolean;
  /** What had been found, while it is on its way out of the list; null otherwise. */
  readonly mendedFindings: readonly Finding[] | null;
}

const isWarned = ({ findings }: Pick<CheckedItem, 'findings'>): boolean => findings.some(({ severity }) => severity === 'warn');

/** @param place of the item before it */
export function enter(item: CheckedItem, place: number): Entry {
  return { ...item, place: item.isInBacklog ? place + 1 : null, hadWarning: isWarned(item), isHere: true, mendedFindings: null };
}

/** @param found what it is now; undefined where it has left */
export function lookedAgain(entry: Entry, found: CheckedItem | undefined): Entry {
  const now: Entry = found === undefined ? { ...entry, isHere: false } : { ...entry, ...found, isHere: true };
  const findings = entry.isHere ? entry.findings : [];
  return { ...now, mendedFindings: isQuiet(now) && findings.length > 0 ? findings : null };
}

const isQuiet = ({ isHere, findings }: Entry): boolean => !isHere || findings.length === 0;

/** Had a warning, and has none any more. */
export const isMended = (entry: Entry): boolean => entry.hadWarning && (!entry.isHere || !isWarned(entry));

/** What is found about it now. */
export const findingsOf = ({ isHere, findings }: Entry): readonly Finding[] => (isHere ? findings : []);
