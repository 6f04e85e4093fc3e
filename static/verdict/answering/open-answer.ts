import type { Revision } from '../../../src/core/hypothesis/revision';
import type { VerdictDraft } from '../../drafts/verdict-draft';
import { nothingTyped, typedOf } from '../typed-verdict';

/** Whether somebody answers, or mends the answer that there is. */
export type Intent = 'answer' | 'correct';

/** An answer as it stands in the form, and what the person had in front of them when they began. */
export type OpenAnswer = Omit<VerdictDraft, 'typedAt'>;

/** A form in which nothing is typed yet. */
export function openAnswer(revision: Revision, intent: Intent, locale: string): OpenAnswer {
  const typed = intent === 'correct' ? typedOf(revision.verdict, locale) : nothingTyped;
  return { base: { ...seen(revision), typed }, typed };
}

/** Whether somebody answered, or took an answer back, after the person had begun. */
export function isOvertaken({ base }: OpenAnswer, { verdict }: Revision): boolean {
  return base.verdictAt !== (verdict?.at ?? null);
}

const seen = ({ number, verdict }: Revision) => ({ number, verdictAt: verdict?.at ?? null });
