import * as v from '@badrap/valita';
import { ordinal } from '../values/number';
import { oneOf } from '../values/one-of';
import { atMost } from '../values/text';
import { criteriaLists, HypothesisSchema } from './hypothesis';
import { sides } from './revision';
import { GivenVerdictSchema } from './verdict';

const EditSchema = v.object({ type: v.literal('edit'), hypothesis: HypothesisSchema });
const RestoreSchema = v.object({ type: v.literal('restore'), revision: ordinal });

/** What may be asked of many hypotheses at once: nobody agrees to a pile of them. */
export const RewritingSchema = v.union(EditSchema, RestoreSchema);

const TickSchema = v.object({
  type: v.literal('tick'),
  list: oneOf(...criteriaLists),
  id: atMost(40),
  met: v.boolean(),
});
const RetractSchema = v.object({ type: v.literal('retract') });

/** What may be done in a review beside answering. */
export const ReviewChangeRequestSchema = v.union(TickSchema, RetractSchema);

/** What a person may ask to be done to a hypothesis. */
export const RequestedChangeSchema = v.union(
  EditSchema,
  TickSchema,
  v.object({ type: v.literal('agree'), side: oneOf(...sides) }),
  v.object({ type: v.literal('withdraw'), side: oneOf(...sides) }),
  v.object({ type: v.literal('answer'), verdict: GivenVerdictSchema }),
  RetractSchema,
  RestoreSchema,
);

export type RequestedChange = v.Infer<typeof RequestedChangeSchema>;
