import * as v from '@badrap/valita';
import { ordinal } from '../values/number';
import { oneOf } from '../values/one-of';
import { matching } from '../values/text';
import { instant } from '../values/time';
import { criteriaLists, HypothesisSchema } from './hypothesis';
import { VerdictSchema } from './verdict';

/** The three sides whose conversation a hypothesis comes out of. */
export const sides = ['consumer', 'product', 'team'] as const;
export type Side = (typeof sides)[number];

const AccountId = matching(/^.{1,128}$/s);

/** `reopenedAt` is set when what this side agreed to was changed afterwards. */
const AgreedSchema = v.object({
  by: AccountId,
  at: instant,
  reopenedAt: instant.nullable(),
});

const AgreementSchema = v.object({
  consumer: AgreedSchema.nullable(),
  product: AgreedSchema.nullable(),
  team: AgreedSchema.nullable(),
});

/** What one revision did. */
const RevisionChangeSchema = v.union(
  v.object({ type: v.literal('edited') }),
  v.object({ type: v.literal('ticked'), list: oneOf(...criteriaLists), id: v.string(), met: v.boolean() }),
  v.object({ type: v.literal('agreed'), side: oneOf(...sides) }),
  v.object({ type: v.literal('withdrew'), side: oneOf(...sides) }),
  v.object({ type: v.literal('restored'), from: ordinal }),
  v.object({ type: v.literal('answered') }),
  /** The newest verdict was taken back; the one before it holds again. */
  v.object({ type: v.literal('retracted') }),
);

/** One entry of an issue's revision log: everything as it was after the change, and who changed it when. */
export const RevisionSchema = v.object({
  /** Counts from 1, without gaps. */
  number: ordinal,
  at: instant,
  by: AccountId,
  change: RevisionChangeSchema,
  hypothesis: HypothesisSchema,
  agreement: AgreementSchema,
  /** Nobody answered yet where it is missing. */
  verdict: VerdictSchema.optional(),
});

export type Agreed = v.Infer<typeof AgreedSchema>;
export type Agreement = v.Infer<typeof AgreementSchema>;
export type RevisionChange = v.Infer<typeof RevisionChangeSchema>;
export type Revision = v.Infer<typeof RevisionSchema>;

export const noAgreement: Agreement = { consumer: null, product: null, team: null };
