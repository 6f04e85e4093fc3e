import * as v from '@badrap/valita';
import { limits, MeasureIdSchema } from '../hypothesis/hypothesis';
import { integerBetween } from '../values/number';
import { oneOf } from '../values/one-of';
import { text, words } from '../values/text';
import { RateSchema } from './rate';

export const MeasureNameSchema = words(100);
export const MeasureUnitSchema = text(limits.unit);
export const DirectionSchema = oneOf('up', 'down');
/** How many decimals of the measure are shown. */
export const PrecisionSchema = integerBetween(0, 6);

/** A measure that a project shares, and what it is worth there. */
export const ProjectMeasureSchema = v.object({
  id: MeasureIdSchema,
  name: MeasureNameSchema,
  unit: MeasureUnitSchema,
  /** Which way is good. */
  direction: DirectionSchema,
  precision: PrecisionSchema,
  /** A retired one is not picked any more; what uses it keeps it, and its worth. */
  status: oneOf('current', 'retired'),
  /** Null: nobody decided yet, so what uses it is not in the currency. */
  rate: RateSchema.nullable(),
});

export type ProjectMeasure = v.Infer<typeof ProjectMeasureSchema>;
