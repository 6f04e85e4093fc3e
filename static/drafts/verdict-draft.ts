import * as v from '@badrap/valita';
import { instant } from '../../src/core/values/time';
import { keptIn, type Kept } from './kept';
import { verdictDraftKey } from './verdict-draft-key';

const TypedVerdictSchema = v.object({
  answer: v.string(),
  actual: v.string(),
  evidence: v.string(),
  delivery: v.string(),
  learnt: v.string(),
  decision: v.string(),
  lookAgainOn: v.string(),
});

const VerdictDraftSchema = v.object({
  typedAt: instant,
  base: v.object({
    /** The revision that the person had in front of them when they began. */
    number: v.number(),
    /** When the verdict that it held was given; null where nobody had answered. */
    verdictAt: instant.nullable(),
    /** What stood in the fields. */
    typed: TypedVerdictSchema,
  }),
  typed: TypedVerdictSchema,
});

/** An answer to the value question, field by field, exactly as typed or chosen; empty where nothing is. */
export type TypedVerdict = Readonly<v.Infer<typeof TypedVerdictSchema>>;

export type VerdictField = keyof TypedVerdict;

/** An answer that is not saved yet. */
export type VerdictDraft = v.Infer<typeof VerdictDraftSchema>;

/** Keeps what one person is answering about one issue in this browser, with every key. */
export function verdictDraftStore(storage: Parameters<typeof keptIn>[0], issueId: string, accountId: string): Kept<VerdictDraft> {
  return keptIn(storage, verdictDraftKey(issueId, accountId), VerdictDraftSchema);
}
