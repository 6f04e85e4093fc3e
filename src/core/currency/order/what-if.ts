import type { ProjectCurrency } from '../project-currency';
import type { ValuedItem } from '../worth/valued';
import type { Trade } from './trade';

/** What somebody tries out: nothing of it is saved. */
export interface WhatIf {
  /** Measure id → worth of one unit in the currency; null: as if it had no rate. */
  readonly rates: ReadonlyMap<string, number | null>;
  /** Issue id → percent; null: as if nobody had said. */
  readonly confidences: ReadonlyMap<string, number | null>;
}

export const asItIs: WhatIf = { rates: new Map(), confidences: new Map() };

/** What the order would depend on. */
export const whatIf = (now: Trade, tried: WhatIf): Trade => ({
  ...now,
  currency: withRates(now.currency, tried.rates),
  items: now.items.map((item) => withConfidence(item, tried.confidences)),
});

/** The reason of a rate is not that of the one tried in its place. */
function withRates({ currency, measures }: ProjectCurrency, rates: WhatIf['rates']): ProjectCurrency {
  const tried = measures.map((measure) => {
    const perUnit = rates.get(measure.id);
    if (perUnit === undefined) return measure;
    return { ...measure, rate: perUnit === null ? null : { perUnit, why: '' } };
  });
  return { currency, measures: tried };
}

function withConfidence(item: ValuedItem, confidences: WhatIf['confidences']): ValuedItem {
  const confidence = confidences.get(item.id);
  if (confidence === undefined || item.hypothesis === null) return item;
  return { ...item, hypothesis: { ...item.hypothesis, confidence } };
}
