import { canonicalJson } from './canonical-json';
import type { Criterion, Hypothesis } from './hypothesis';
import { hypothesisFields, partsOf, type HypothesisField, type HypothesisParts } from './parts';

type CriteriaField = 'criteria.thing' | 'criteria.value';
type PlainField = Exclude<HypothesisField, CriteriaField>;

type CriterionChange =
  | { readonly type: 'added'; readonly after: Criterion }
  | { readonly type: 'removed'; readonly before: Criterion }
  /** Other words, ticked or unticked. */
  | { readonly type: 'changed'; readonly before: Criterion; readonly after: Criterion };

type PlainFieldChange = {
  [Field in PlainField]: {
    readonly field: Field;
    readonly before: HypothesisParts[Field];
    readonly after: HypothesisParts[Field];
  };
}[PlainField];

/** One part that differs. Criteria are told one by one; `changes` is empty where only their order differs. */
export type FieldChange =
  | PlainFieldChange
  | {
      readonly field: CriteriaField;
      readonly before: readonly Criterion[];
      readonly after: readonly Criterion[];
      readonly changes: readonly CriterionChange[];
    };

/** What differs between two states of a hypothesis, in reading order; empty where nothing does. */
export function compareHypotheses(before: Hypothesis, after: Hypothesis): readonly FieldChange[] {
  const left = partsOf(before);
  const right = partsOf(after);
  return hypothesisFields
    .filter((field) => !same(left[field], right[field]))
    .map((field) => fieldChange(field, left, right));
}

export function sameHypothesis(a: Hypothesis, b: Hypothesis): boolean {
  return same(a, b);
}

function same(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function fieldChange(field: HypothesisField, left: HypothesisParts, right: HypothesisParts): FieldChange {
  if (field === 'criteria.thing' || field === 'criteria.value') {
    const [before, after] = [left[field], right[field]];
    return { field, before, after, changes: compareCriteria(before, after) };
  }
  return { field, before: left[field], after: right[field] } as PlainFieldChange;
}

function compareCriteria(before: readonly Criterion[], after: readonly Criterion[]): readonly CriterionChange[] {
  const old = new Map(before.map((criterion) => [criterion.id, criterion]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...before.filter(({ id }) => !kept.has(id)).map((gone) => ({ type: 'removed' as const, before: gone })),
    ...after.flatMap((now): readonly CriterionChange[] => {
      const was = old.get(now.id);
      if (was === undefined) return [{ type: 'added', after: now }];
      return same(was, now) ? [] : [{ type: 'changed', before: was, after: now }];
    }),
  ];
}
