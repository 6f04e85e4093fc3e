import * as v from '@badrap/valita';
import { flaw } from '../values/flaw';
import { distinct } from '../values/list';
import { CurrencySchema } from './currency';
import { nameKey } from './measure-name';
import { ProjectMeasureSchema } from './project-measure';

/** Current and retired together; they must fit one project property of 32,768 characters with their reasons. */
export const mostMeasures = 40;

/** What a project trades in, and with which measures. */
export const ProjectCurrencySchema = v.object({
  /** Null until somebody chose one: then items compare where they share a measure. */
  currency: CurrencySchema.nullable(),
  measures: distinct(ProjectMeasureSchema, mostMeasures, ({ id }) => id).assert(
    (measures) => new Set(measures.map(({ name }) => nameKey(name))).size === measures.length,
    flaw('repeated'),
  ),
});

export type ProjectCurrency = v.Infer<typeof ProjectCurrencySchema>;

export const noCurrency: ProjectCurrency = { currency: null, measures: [] };
