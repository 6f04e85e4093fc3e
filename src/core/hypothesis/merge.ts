import { canonicalJson } from './canonical-json';
import { emptyHypothesis, type Hypothesis } from './hypothesis';
import { mergeCriteria } from './merge-criteria';
import { hypothesisFields, hypothesisOf, partsOf, type HypothesisField, type HypothesisParts } from './parts';

/** What became of one part while two people wrote. */
type MergeOutcome =
  /** Nobody changed it, or both to the same. */
  | 'same'
  | 'mine'
  | 'theirs'
  /** Both changed the list, but not the same criterion: both changes are kept. */
  | 'combined'
  /** Both changed it differently: a person must choose. */
  | 'conflict';

export type MergedField = {
  [Field in HypothesisField]: {
    readonly field: Field;
    readonly outcome: MergeOutcome;
    readonly base: HypothesisParts[Field];
    readonly mine: HypothesisParts[Field];
    readonly theirs: HypothesisParts[Field];
    /** What to take when nobody chooses otherwise; mine where there is a conflict. */
    readonly merged: HypothesisParts[Field];
  };
}[HypothesisField];

/** A person's choice for one part; a part that is not named takes what the merge proposes. */
export type MergeChoices = Readonly<Partial<Record<HypothesisField, 'mine' | 'theirs'>>>;

/**
 * A three-way merge, part by part.
 *
 * @param base what both started from (`emptyHypothesis` where there was nothing)
 * @param mine what I typed
 * @param theirs what was saved first
 * @returns every part, in reading order
 */
export function mergeHypotheses(base: Hypothesis, mine: Hypothesis, theirs: Hypothesis): readonly MergedField[] {
  const parts = { base: partsOf(base), mine: partsOf(mine), theirs: partsOf(theirs) };
  return hypothesisFields.map((field) => mergeField(field, parts));
}

/** The hypothesis that comes out of a merge of all its parts and a person's choices. */
export function applyMerge(fields: readonly MergedField[], choices: MergeChoices = {}): Hypothesis {
  const parts = fields.reduce<HypothesisParts>(
    (chosen, merged) => ({ ...chosen, [merged.field]: merged[choices[merged.field] ?? 'merged'] }),
    partsOf(emptyHypothesis),
  );
  return hypothesisOf(parts);
}

function mergeField(
  field: HypothesisField,
  parts: Readonly<Record<'base' | 'mine' | 'theirs', HypothesisParts>>,
): MergedField {
  const { base, mine, theirs } = { base: parts.base[field], mine: parts.mine[field], theirs: parts.theirs[field] };
  const told = (outcome: MergeOutcome, merged: unknown) =>
    ({ field, outcome, base, mine, theirs, merged }) as MergedField;
  if (same(mine, theirs)) return told('same', mine);
  if (same(base, theirs)) return told('mine', mine);
  if (same(base, mine)) return told('theirs', theirs);
  const combined =
    field === 'criteria.thing' || field === 'criteria.value'
      ? mergeCriteria(parts.base[field], parts.mine[field], parts.theirs[field])
      : null;
  return combined === null ? told('conflict', mine) : told('combined', combined);
}

function same(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
