import { nameKey } from '../measure-name';
import type { ProjectCurrency } from '../project-currency';
import type { ProjectMeasure } from '../project-measure';

/** A project's measures, made ready to be looked up thousands of times. */
export interface RateBook {
  readonly hasCurrency: boolean;
  readonly byId: ReadonlyMap<string, ProjectMeasure>;
  /** By `nameKey`. */
  readonly byName: ReadonlyMap<string, ProjectMeasure>;
}

export function rateBook({ currency, measures }: ProjectCurrency): RateBook {
  return {
    hasCurrency: currency !== null,
    byId: new Map(measures.map((measure) => [measure.id, measure])),
    byName: new Map(measures.map((measure) => [nameKey(measure.name), measure])),
  };
}
