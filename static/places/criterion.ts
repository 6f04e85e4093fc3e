import type { CriteriaList, Criterion, Hypothesis } from '../../src/core/hypothesis/hypothesis';
import type { Place } from './place';

const prefix = 'criterion';

/** The words of one criterion; a criterion with an id that the list does not have yet is added to its end. */
export function criterionPlace(list: CriteriaList, id: string): Place {
  const indexIn = (hypothesis: Hypothesis) => hypothesis.criteria[list].findIndex((one) => one.id === id);
  return {
    name: `${prefix} ${list} ${id}`,
    read: (hypothesis) => ({ text: hypothesis.criteria[list][indexIn(hypothesis)]?.text ?? '' }),
    apply: ({ text = '' }, hypothesis) => {
      if (text.trim() === '') return { ok: false, troubles: { text: { problem: 'missing' } } };
      return { ok: true, hypothesis: withCriteria(hypothesis, list, put(hypothesis.criteria[list], id, text.trim())) };
    },
    fieldAt: (path) => (path.startsWith(`criteria.${list}`) ? 'text' : undefined),
  };
}

/** The place that a draft's name stands for; undefined for names of other places. */
export function criterionPlaceNamed(name: string): { readonly list: CriteriaList; readonly id: string } | undefined {
  const [word, list, id] = name.split(' ');
  if (word !== prefix || id === undefined || (list !== 'thing' && list !== 'value')) return undefined;
  return { list, id };
}

function withCriteria(hypothesis: Hypothesis, list: CriteriaList, criteria: Criterion[]): Hypothesis {
  return { ...hypothesis, criteria: { ...hypothesis.criteria, [list]: criteria } };
}

export function withoutCriterion(hypothesis: Hypothesis, list: CriteriaList, id: string): Hypothesis {
  return withCriteria(hypothesis, list, hypothesis.criteria[list].filter((one) => one.id !== id));
}

/** @param by −1 up, 1 down; unchanged where the list ends */
export function withCriterionMoved(hypothesis: Hypothesis, list: CriteriaList, id: string, by: -1 | 1): Hypothesis {
  const criteria = [...hypothesis.criteria[list]];
  const from = criteria.findIndex((one) => one.id === id);
  const moved = criteria[from];
  if (moved === undefined || criteria[from + by] === undefined) return hypothesis;
  criteria.splice(from, 1);
  criteria.splice(from + by, 0, moved);
  return withCriteria(hypothesis, list, criteria);
}

function put(criteria: readonly Criterion[], id: string, text: string): Criterion[] {
  const known = criteria.some((one) => one.id === id);
  if (!known) return [...criteria, { id, text, met: false }];
  return criteria.map((one) => (one.id === id ? { ...one, text } : one));
}
