import { shareOf } from '../amount';
import type { Enabling } from './enabling';
import type { Uncounted } from './lack';
import type { Share, Worth } from './worth';
import { nothing, sumOf, type WorthRange } from './worth-range';

/**
 * An enabler is worth what it makes possible: of each such item, an equal share with its other
 * enablers. (The product's words, "Enabler": product.md.) Its own numbers are not counted, nor is
 * its confidence, which is in what it enables already.
 *
 * Nothing is counted twice. The part of one item's worth that reaches an enabler, directly and by
 * way of other enablers, is the chance that a walk from the item, each time to any one of the
 * enablers, comes past: never more than the whole.
 *
 * @param worthBefore of everything that it enables; undefined where it is not among the items
 */
export function sharedWorth(id: string, enabling: Enabling, worthBefore: (target: string) => Worth | undefined): Worth {
  const targets = enabling.enablesOf(id);
  if (targets.length === 0) return { state: 'none', lacks: [{ lack: 'enables-nothing' }], inOwnUnit: null };
  const shares: Share[] = [];
  const uncounted: Uncounted[] = [];
  for (const target of targets) {
    const whole = worthBefore(target);
    if (whole?.state === 'worth') shares.push(shareIn(id, target, whole.range, enabling.enablersOf(target)));
    else uncounted.push({ id: target, why: whole === undefined ? 'unseen' : 'no-worth' });
  }
  if (shares.length === 0) return { state: 'none', lacks: [{ lack: 'nothing-enabled-has-worth', uncounted }], inOwnUnit: null };
  const range = shares.reduce((sum, { share }) => sumOf(sum, share), nothing);
  return { state: 'worth', range, path: { kind: 'shared', shares, uncounted }, notes: [] };
}

function shareIn(id: string, of: string, whole: WorthRange, amongst: readonly string[]): Share {
  return { of, whole, amongst, share: amongst.length === 1 ? whole : partOf(whole, amongst.length, amongst.indexOf(id)) };
}

function partOf({ low, likely, high }: WorthRange, count: number, place: number): WorthRange {
  return {
    low: low === null ? null : shareOf(low, count, place),
    likely: shareOf(likely, count, place),
    high: high === null ? null : shareOf(high, count, place),
  };
}
