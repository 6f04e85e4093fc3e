import type { Expectation } from '../../hypothesis/hypothesis';
import type { ProjectMeasure } from '../project-measure';
import type { Rate } from '../rate';
import type { Lack, Uncounted } from './lack';
import type { WorthRange } from './worth-range';

/** What a worth is multiplied from, with where each factor comes from; `stepsOf` has what lies between. */
export interface OwnPath {
  readonly kind: 'own';
  readonly measure: ProjectMeasure;
  /** Picked from the project's measures, or typed in the very words of one. */
  readonly matched: 'picked' | 'by-words';
  /** Where the measure is, and where it will be: as stated. */
  readonly expectation: Expectation;
  readonly rate: Rate;
  /** Percent. */
  readonly confidence: number;
}

/** An enabler's part of the worth of one thing that it makes possible. */
export interface Share {
  readonly of: string;
  readonly whole: WorthRange;
  /** All enablers of that thing, itself among them: each has an equal part. */
  readonly amongst: readonly string[];
  readonly share: WorthRange;
}

/** How an enabler's worth comes about: the shares add up to it. */
export interface SharedPath {
  readonly kind: 'shared';
  readonly shares: readonly Share[];
  /** What it makes possible beside that: the worth is at least this. */
  readonly uncounted: readonly Uncounted[];
}

/** What a person should know beside a worth. */
export type WorthNote =
  | 'retired-measure'
  | 'rate-is-zero'
  /** What is likely is worse than the baseline. */
  | 'wrong-way'
  /** What is likely is the baseline. */
  | 'no-change'
  /** What is likely is not between the ends. */
  | 'likely-outside-range';

/** What items of one measure can be compared by when there is no rate: change × confidence, in its unit. */
export interface InOwnUnit {
  /** The same for items that share a measure. */
  readonly measureKey: string;
  readonly name: string;
  readonly unit: string;
  readonly range: WorthRange;
}

/** What an item is worth in the project's currency, and how that comes about; or all that is missing. */
export type Worth =
  | { readonly state: 'worth'; readonly range: WorthRange; readonly path: OwnPath | SharedPath; readonly notes: readonly WorthNote[] }
  /** Not in the same currency. Lacks in the order in which a person would mend them. */
  | { readonly state: 'none'; readonly lacks: readonly Lack[]; readonly inOwnUnit: InOwnUnit | null };
