import type { WorthRange } from './worth-range';

/** What keeps an item out of the currency. */
export type Lack =
  | { readonly lack: 'nothing-written' }
  | { readonly lack: 'no-measure' }
  /** In its own words, and the project has no measure of that name. */
  | { readonly lack: 'own-measure' }
  /** The project has a measure of that name, but in another unit or with the other way as the good one. */
  | { readonly lack: 'unit-mixed'; readonly measureId: string; readonly unit: string; readonly projectUnit: string }
  /** Picked, and not in this project: it was removed, or the issue came from another project. */
  | { readonly lack: 'unknown-measure'; readonly measureId: string }
  | { readonly lack: 'no-baseline' }
  | { readonly lack: 'no-likely' }
  /**
   * Nobody said how sure they are. That is neither certain nor even, so it is worth nothing that
   * could be named; what it would be worth if it came true can be, where the rest is there.
   */
  | { readonly lack: 'no-confidence'; readonly ifItComesTrue: WorthRange | null }
  | { readonly lack: 'no-currency' }
  | { readonly lack: 'no-rate'; readonly measureId: string }
  /** An enabler that names nothing. */
  | { readonly lack: 'enables-nothing' }
  /** It makes possible what makes it possible: the ids along the way, each enabling the next, the last one the first. */
  | { readonly lack: 'cycle'; readonly cycle: readonly string[] }
  /** Nothing that it makes possible has a worth. */
  | { readonly lack: 'nothing-enabled-has-worth'; readonly uncounted: readonly Uncounted[] };

/** Something that an enabler makes possible, and that its worth leaves out. */
export interface Uncounted {
  readonly id: string;
  /** Not among the items: not loaded, not there any more, or not for this person to see. */
  readonly why: 'unseen' | 'no-worth';
}
