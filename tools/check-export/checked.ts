import type { Assessment } from '../../src/core/backlog/assess-item';
import type { Finding } from '../../src/core/backlog/finding';
import { english } from '../../src/core/backlog/words/english';

/** An item with what the guard says of it. */
export interface Checked {
  readonly key: string | null;
  readonly summary: string;
  readonly assessment: Assessment;
}

export const message = (finding: Finding): string => english.rules[finding.rule].message(finding);

const thousandths = 1000;

/** More digits would say more than the score knows. */
export const shownScore = (score: number): number => Math.round(score * thousandths) / thousandths;
