import type { RequestedChange } from '../../src/contract/contract';
import type { Revision } from '../../src/core/hypothesis/revision';

/** What can be asked about a verdict. */
export type ValueChange = Extract<RequestedChange, { readonly type: 'answer' | 'retract' }>;

/** What became of it. */
export type Sent =
  | { readonly type: 'saved'; readonly revision: Revision; readonly projected: boolean }
  /** The caller keeps it, and sends it when the connection is back. */
  | { readonly type: 'waiting' };

/** @throws AppFailure `conflict` where somebody else answered first */
export type SendValueChange = (change: ValueChange, base: number) => Promise<Sent>;
