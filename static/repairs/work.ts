import { attempt } from './attempt';
import type { RepairDoors } from './doors';
import type { RepairFailure, RepairOptions } from './repair';
import { sideBySide } from './side-by-side';

/** As many calls as run at the same time: a person's own burst, far below what Jira takes. */
const mostAtOnce = 4;

/** What became of each issue, by id; null where it was done. So far: `stopped` where its turn has not come, `unavailable` where the answer has not. */
export type Tried = ReadonlyMap<string, RepairFailure | null>;

type OnStep = (soFar: Tried) => void;

/** A few calls at a time, patient with a busy Jira, stopped when the person wants it. What fails is kept, never thrown. */
export interface Work {
  /** One call for each. */
  readonly each: <Issue extends { readonly id: string }>(issues: readonly Issue[], call: (issue: Issue) => Promise<unknown>, onStep?: OnStep) => Promise<Tried>;
  /**
   * One call for up to `most`. Where Jira refuses them together it is asked for the halves, so that
   * one issue that can't be changed does not keep the others back.
   */
  readonly together: (ids: readonly string[], most: number, call: (ids: readonly string[]) => Promise<unknown>, onStep?: OnStep) => Promise<Tried>;
  /** For steps that need not be taken. */
  readonly skip: (steps: number) => void;
}

interface Extent {
  readonly items: number;
  readonly stepsPerItem: number;
}

export function beginWork({ wait }: RepairDoors, { items, stepsPerItem }: Extent, { onProgress, signal }: RepairOptions): Work {
  let steps = 0;
  const tell = (more: number, waitsSeconds: number | null = null) => {
    steps += more;
    onProgress?.({ done: Math.floor(steps / stepsPerItem), all: items, waitsSeconds });
  };
  const patiently = (call: () => Promise<unknown>) => attempt(call, { wait, signal, onWait: (seconds) => tell(0, seconds) });

  return {
    each: async (issues, call, onStep) => {
      const tried = notYet(issues.map(({ id }) => id));
      await sideBySide(issues, mostAtOnce, async (issue) => {
        tried.set(issue.id, 'unavailable');
        tried.set(issue.id, await patiently(() => call(issue)));
        tell(1);
        onStep?.(tried);
      });
      return tried;
    },
    together: async (all, most, call, onStep) => {
      const tried = notYet(all);
      const become = (ids: readonly string[], outcome: RepairFailure | null) => ids.forEach((id) => tried.set(id, outcome));
      const lot = async (ids: readonly string[]): Promise<void> => {
        become(ids, 'unavailable');
        const failure = await patiently(() => call(ids));
        if (failure !== null && ids.length > 1 && mayConcernOne(failure)) return halves(ids, lot);
        become(ids, failure);
        tell(ids.length);
        onStep?.(tried);
      };
      await sideBySide(lotsOf(all, most), mostAtOnce, lot);
      return tried;
    },
    skip: (more) => more > 0 && tell(more),
  };
}

const notYet = (ids: readonly string[]): Map<string, RepairFailure | null> => new Map(ids.map((id) => [id, 'stopped']));

/** Reasons that may be those of a single issue among many. */
const mayConcernOne = (failure: RepairFailure): boolean => ['not-allowed', 'gone', 'refused', 'conflict'].includes(failure);

async function halves(ids: readonly string[], lot: (ids: readonly string[]) => Promise<void>): Promise<void> {
  const half = Math.ceil(ids.length / 2);
  await lot(ids.slice(0, half));
  await lot(ids.slice(half));
}

const lotsOf = (ids: readonly string[], most: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / most) }, (_, lot) => ids.slice(lot * most, (lot + 1) * most));
