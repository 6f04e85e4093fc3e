import * as v from '@badrap/valita';
import { MeasureIdSchema } from '../hypothesis/hypothesis';
import { oneOf } from '../values/one-of';
import { CurrencySchema } from './currency';
import { DirectionSchema, MeasureNameSchema, MeasureUnitSchema, PrecisionSchema } from './project-measure';
import { RateSchema } from './rate';

/** One thing that an admin changes; a save may hold several, and is one version. */
export const CurrencyChangeSchema = v.union(
  v.object({
    type: v.literal('set-currency'),
    currency: CurrencySchema,
    /** The rates go on when it is only written differently; in another currency they mean nothing. */
    rates: oneOf('keep', 'clear'),
  }),
  v.object({
    type: v.literal('add-measure'),
    id: MeasureIdSchema,
    name: MeasureNameSchema,
    unit: MeasureUnitSchema,
    direction: DirectionSchema,
    precision: PrecisionSchema,
    rate: RateSchema.nullable(),
  }),
  v.object({
    type: v.literal('change-measure'),
    id: MeasureIdSchema,
    /** What is left out stays as it is. */
    name: MeasureNameSchema.optional(),
    unit: MeasureUnitSchema.optional(),
    direction: DirectionSchema.optional(),
    precision: PrecisionSchema.optional(),
    /** The unit is only spelled differently: the numbers that people gave still mean the same. */
    isSameUnit: v.boolean().optional(),
  }),
  /** Gone when nothing uses it, retired otherwise. */
  v.object({ type: v.literal('remove-measure'), id: MeasureIdSchema }),
  v.object({ type: v.literal('retire-measure'), id: MeasureIdSchema }),
  v.object({ type: v.literal('restore-measure'), id: MeasureIdSchema }),
  /** Null takes the rate away: not worth nothing, but not decided. */
  v.object({ type: v.literal('set-rate'), id: MeasureIdSchema, rate: RateSchema.nullable() }),
);

export type CurrencyChange = v.Infer<typeof CurrencyChangeSchema>;
