import type { Hypothesis } from '../../hypothesis/hypothesis';

/** What the worth of a hypothesis depends on. */
export interface Valued extends Pick<Hypothesis, 'kind' | 'measure' | 'expectation' | 'confidence'> {
  /** Issue ids of what an enabler makes possible. */
  readonly enables: readonly string[];
}

/** An issue and its hypothesis, null where nobody wrote one. */
export interface ValuedItem {
  readonly id: string;
  readonly hypothesis: Valued | null;
}
