import type { Strictness } from '../../src/core/settings/guard';

/** Of 100. */
interface Measured {
  /** Warnings that were right. */
  readonly right: number;
  /** To-dos that were found. */
  readonly found: number;
}

/** Precision and recall on items of projects that nothing was tuned on: see "Figures" in `docs/rules.md`. */
export const measuredStrictness: Readonly<Record<Strictness, Measured>> = {
  relaxed: { right: 94, found: 64 },
  standard: { right: 90, found: 84 },
  strict: { right: 80, found: 89 },
};

/** On how many items, of how many projects. */
export const measuredOn = { items: 168, projects: 5 } as const;
