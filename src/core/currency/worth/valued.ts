import type { Hypothesis } from '../../hypothesis/hypothesis';

/** A measure picked from the project's: it is called and counted as the project says now. */
export interface PickedMeasure {
  readonly source: 'project';
  readonly id: string;
}

/** What the worth of a hypothesis depends on. */
export interface Valued extends Pick<Hypothesis, 'kind' | 'expectation' | 'confidence'> {
  readonly measure: Hypothesis['measure'] | PickedMeasure;
  /** Issue ids of what an enabler makes possible. */
  readonly enables: readonly string[];
}

/** An issue and its hypothesis, null where nobody wrote one. */
export interface ValuedItem {
  readonly id: string;
  readonly hypothesis: Valued | null;
}
