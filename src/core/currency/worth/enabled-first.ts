import { cycleThrough } from './cycle';
import type { Enabling } from './enabling';

/** An enabler, and the cycle that it is part of, where it is. */
export interface Step {
  readonly id: string;
  readonly cycle: readonly string[] | null;
}

/**
 * The enablers in an order in which everything that one enables comes before it.
 *
 * Where enablers wait for each other, those that wait for themselves come out with their cycle,
 * and those that only lead into it go on.
 */
export function enabledFirst({ enablers, enablesOf, enablersOf }: Enabling): readonly Step[] {
  const isEnabler = new Set(enablers);
  const waitsFor = new Map(enablers.map((id) => [id, enablesOf(id).filter((target) => isEnabler.has(target)).length]));
  const steps: Step[] = [];
  const settle = (first: readonly Step[]) => {
    const ready = [...first];
    for (const step of ready) {
      steps.push(step);
      waitsFor.delete(step.id);
      for (const enabler of enablersOf(step.id)) {
        const left = waitsFor.get(enabler);
        if (left === undefined) continue;
        waitsFor.set(enabler, left - 1);
        if (left === 1) ready.push({ id: enabler, cycle: null });
      }
    }
  };
  settle(enablers.filter((id) => waitsFor.get(id) === 0).map((id) => ({ id, cycle: null })));
  const inCycles = [...waitsFor.keys()].flatMap((id) => {
    const cycle = cycleThrough(id, (from) => enablesOf(from).filter((target) => waitsFor.has(target)));
    return cycle === null ? [] : [{ id, cycle }];
  });
  for (const { id } of inCycles) waitsFor.delete(id);
  settle(inCycles);
  return steps;
}
