import type { Side } from '../../conflict/side';
import type { TypedVerdict, VerdictField } from '../../drafts/verdict-draft';

/** What two people may have answered differently. The day to look again is a part of the answer *too early*. */
const answerParts = ['answer', 'actual', 'evidence', 'delivery', 'learnt', 'decision'] as const;
export type AnswerPart = (typeof answerParts)[number];

export interface MergedAnswerPart {
  readonly part: AnswerPart;
  /** What only one of us changed is taken; where both did, a person chooses, and begins with the own text. */
  readonly proposed: Side;
}

export type AnswerChoices = Readonly<Partial<Record<AnswerPart, Side>>>;

/** The parts in which two answers differ. @param base what both had in front of them */
export function mergeAnswers(base: TypedVerdict, mine: TypedVerdict, theirs: TypedVerdict): readonly MergedAnswerPart[] {
  return answerParts
    .filter((part) => !same(part, mine, theirs))
    .map((part) => ({ part, proposed: same(part, mine, base) ? 'theirs' : 'mine' }));
}

/** One answer out of two. */
export function applyAnswers(parts: readonly MergedAnswerPart[], choices: AnswerChoices, mine: TypedVerdict, theirs: TypedVerdict): TypedVerdict {
  const fromTheirs = parts.filter(({ part, proposed }) => (choices[part] ?? proposed) === 'theirs').flatMap(({ part }) => fieldsOf(part));
  return { ...mine, ...Object.fromEntries(fromTheirs.map((field) => [field, theirs[field]])) };
}

const fieldsOf = (part: AnswerPart): readonly VerdictField[] => (part === 'answer' ? ['answer', 'lookAgainOn'] : [part]);

function same(part: AnswerPart, a: TypedVerdict, b: TypedVerdict): boolean {
  return fieldsOf(part).every((field) => a[field].trim() === b[field].trim());
}
