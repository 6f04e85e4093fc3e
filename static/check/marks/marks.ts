import type { Entry } from '../reading/entry';

/** What Jira's search knows of what was found. */
export interface MarkCount {
  readonly wanted: number;
  readonly known: number;
  /** Items that search still finds though nothing is found about them any more. */
  readonly outdated: number;
}

const rulesOf = ({ mark }: Entry): number => mark.wanted?.rules.length ?? 0;

export function countMarks(entries: readonly Entry[]): MarkCount {
  const here = entries.filter(({ isHere }) => isHere);
  const sum = (among: readonly Entry[]) => among.reduce((total, entry) => total + rulesOf(entry), 0);
  return {
    wanted: sum(here),
    known: sum(here.filter(({ mark }) => !mark.isStale)),
    outdated: here.filter(({ mark }) => mark.isStale && mark.wanted === null).length,
  };
}

/** Items of which Jira's search knows something else than what was found. */
export const staleMarks = (entries: readonly Entry[]): readonly Entry[] => entries.filter(({ isHere, mark }) => isHere && mark.isStale);
