import { canonicalJson } from './canonical-json';
import { limits, type Criterion } from './hypothesis';

type Criteria = readonly Criterion[];

/**
 * Merges two changed lists of criteria one criterion at a time.
 *
 * @returns the list that has both sides' changes, in my order with what they added at the end;
 *   null where both changed the same criterion differently, or the list would grow too long
 */
export function mergeCriteria(base: Criteria, mine: Criteria, theirs: Criteria): Criteria | null {
  const [was, left, right] = [byId(base), byId(mine), byId(theirs)];
  const merged: Criterion[] = [];
  for (const id of new Set([...left.keys(), ...right.keys()])) {
    const choice = mergeOne(was.get(id), left.get(id), right.get(id));
    if (choice === 'conflict') return null;
    if (choice !== undefined) merged.push(choice);
  }
  return merged.length > limits.criteriaPerList ? null : merged;
}

function mergeOne(was: Criterion | undefined, mine: Criterion | undefined, theirs: Criterion | undefined) {
  if (same(mine, theirs) || same(was, theirs)) return mine;
  return same(was, mine) ? theirs : 'conflict';
}

function byId(criteria: Criteria): ReadonlyMap<string, Criterion> {
  return new Map(criteria.map((criterion) => [criterion.id, criterion]));
}

function same(a: Criterion | undefined, b: Criterion | undefined): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
