import type { Strictness } from '../../../settings/guard';

/** The least score at which a text is called a to-do. Chosen on the training part: see `docs/rules.md`. */
export const thresholds: Readonly<Record<Strictness, number>> = { relaxed: 0.75, standard: 0.5, strict: 0.3 };
