import { canonicalJson } from '../hypothesis/canonical-json';
import type { CurrencyChange } from './currency-change';
import { nameKey } from './measure-name';
import { mostMeasures, type ProjectCurrency } from './project-currency';
import type { ProjectMeasure } from './project-measure';
import type { RefusedCurrencyChange } from './refused-currency-change';

export type AppliedChange =
  | { readonly ok: true; readonly content: ProjectCurrency }
  | { readonly ok: false; readonly refused: RefusedCurrencyChange };

type Changed<Type extends CurrencyChange['type']> = Extract<CurrencyChange, { type: Type }>;

/** @param inUse ids of the measures that some hypothesis names */
export function applyCurrencyChange(
  content: ProjectCurrency,
  change: CurrencyChange,
  inUse: ReadonlySet<string>,
): AppliedChange {
  switch (change.type) {
    case 'set-currency':
      return done({ currency: change.currency, measures: content.measures.map(change.rates === 'keep' ? same : withoutRate) });
    case 'add-measure':
      return added(content, change);
    case 'change-measure':
      return changed(content, change, inUse);
    case 'remove-measure':
      return inUse.has(change.id)
        ? withMeasure(content, change.id, { status: 'retired' })
        : done({ ...content, measures: content.measures.filter(({ id }) => id !== change.id) });
    case 'retire-measure':
      return withMeasure(content, change.id, { status: 'retired' });
    case 'restore-measure':
      return withMeasure(content, change.id, { status: 'current' });
    case 'set-rate':
      if (content.currency === null && change.rate !== null) return refused({ reason: 'no-currency' });
      return withMeasure(content, change.id, { rate: change.rate });
  }
}

function added(content: ProjectCurrency, change: Changed<'add-measure'>): AppliedChange {
  const { id, name, unit, direction, precision, rate } = change;
  const measure: ProjectMeasure = { id, name, unit, direction, precision, status: 'current', rate };
  const existing = content.measures.find((other) => other.id === id);
  if (existing !== undefined) {
    return canonicalJson(existing) === canonicalJson(measure) ? done(content) : refused({ reason: 'id-taken', id });
  }
  if (rate !== null && content.currency === null) return refused({ reason: 'no-currency' });
  if (content.measures.length >= mostMeasures) return refused({ reason: 'too-many-measures', most: mostMeasures });
  const taken = nameTaken(content, measure);
  return taken === null ? done({ ...content, measures: [...content.measures, measure] }) : refused(taken);
}

function changed(content: ProjectCurrency, change: Changed<'change-measure'>, inUse: ReadonlySet<string>): AppliedChange {
  const measure = content.measures.find(({ id }) => id === change.id);
  if (measure === undefined) return refused({ reason: 'unknown-measure', id: change.id });
  const { name = measure.name, unit = measure.unit, direction = measure.direction, precision = measure.precision } = change;
  const meansOther = unit !== measure.unit && change.isSameUnit !== true;
  if (meansOther && inUse.has(change.id)) return refused({ reason: 'unit-in-use', id: change.id });
  const taken = nameTaken(content, { id: change.id, name });
  return taken === null ? withMeasure(content, change.id, { name, unit, direction, precision }) : refused(taken);
}

function nameTaken(content: ProjectCurrency, { id, name }: Pick<ProjectMeasure, 'id' | 'name'>): RefusedCurrencyChange | null {
  const key = nameKey(name);
  const other = content.measures.find((measure) => measure.id !== id && nameKey(measure.name) === key);
  return other === undefined ? null : { reason: 'name-taken', by: other.id, status: other.status };
}

function withMeasure(content: ProjectCurrency, id: string, changes: Partial<ProjectMeasure>): AppliedChange {
  if (!content.measures.some((measure) => measure.id === id)) return refused({ reason: 'unknown-measure', id });
  const measures = content.measures.map((measure) => (measure.id === id ? { ...measure, ...changes } : measure));
  return done({ ...content, measures });
}

const same = (measure: ProjectMeasure) => measure;
const withoutRate = (measure: ProjectMeasure) => ({ ...measure, rate: null });

const done = (content: ProjectCurrency): AppliedChange => ({ ok: true, content });
const refused = (reason: RefusedCurrencyChange): AppliedChange => ({ ok: false, refused: reason });
