import * as v from 'valibot';
import { criteriaLists, HypothesisSchema } from './hypothesis';
import { sides } from './revision';

/** What a person may ask to be done to a hypothesis. */
export const RequestedChangeSchema = v.variant('type', [
  v.strictObject({ type: v.literal('edit'), hypothesis: HypothesisSchema }),
  v.strictObject({
    type: v.literal('tick'),
    list: v.picklist(criteriaLists),
    id: v.pipe(v.string(), v.maxLength(40)),
    met: v.boolean(),
  }),
  v.strictObject({ type: v.literal('agree'), side: v.picklist(sides) }),
  v.strictObject({ type: v.literal('withdraw'), side: v.picklist(sides) }),
  v.strictObject({ type: v.literal('restore'), revision: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
]);

export type RequestedChange = v.InferOutput<typeof RequestedChangeSchema>;
