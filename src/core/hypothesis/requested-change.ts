import * as v from '@badrap/valita';
import { ordinal } from '../values/number';
import { oneOf } from '../values/one-of';
import { atMost } from '../values/text';
import { criteriaLists, HypothesisSchema } from './hypothesis';
import { sides } from './revision';

/** What a person may ask to be done to a hypothesis. */
export const RequestedChangeSchema = v.union(
  v.object({ type: v.literal('edit'), hypothesis: HypothesisSchema }),
  v.object({
    type: v.literal('tick'),
    list: oneOf(...criteriaLists),
    id: atMost(40),
    met: v.boolean(),
  }),
  v.object({ type: v.literal('agree'), side: oneOf(...sides) }),
  v.object({ type: v.literal('withdraw'), side: oneOf(...sides) }),
  v.object({ type: v.literal('restore'), revision: ordinal }),
);

export type RequestedChange = v.Infer<typeof RequestedChangeSchema>;
