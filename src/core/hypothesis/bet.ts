import * as v from '@badrap/valita';
import { CurrencySchema } from '../currency/currency';
import { DirectionSchema, MeasureUnitSchema } from '../currency/project-measure';
import { ordinal } from '../values/number';
import { words } from '../values/text';
import { day } from '../values/time';
import { ConfidenceSchema, ExpectationSchema, limits, MeasureIdSchema } from './hypothesis';

/** A measure as it was called and counted when the bet was placed. */
const BetMeasureSchema = v.object({
  /** Null where it was typed, and is none of the project's. */
  id: MeasureIdSchema.nullable(),
  name: words(limits.name),
  unit: MeasureUnitSchema,
  direction: DirectionSchema,
});

/** What one unit of the measure was worth, in which currency, by which version of the project's rates. */
const BetRateSchema = v.object({ perUnit: v.number(), currency: CurrencySchema, version: ordinal });

/**
 * What was expected of a hypothesis at one moment: when its sprint started, or when somebody first
 * answered. It names everything that it needs to be read later, whatever is renamed or rated anew.
 */
export const BetSchema = v.object({
  /** The revision that said so. */
  revision: ordinal,
  measure: BetMeasureSchema.nullable(),
  expectation: ExpectationSchema,
  confidence: ConfidenceSchema,
  dueDate: day.nullable(),
  /** Null where it was not in the currency. */
  rate: BetRateSchema.nullable(),
});

export type BetMeasure = v.Infer<typeof BetMeasureSchema>;
export type BetRate = v.Infer<typeof BetRateSchema>;
export type Bet = v.Infer<typeof BetSchema>;
