import * as v from 'valibot';
import { criteriaLists, HypothesisSchema } from './hypothesis';

/** The three sides whose conversation a hypothesis comes out of. */
export const sides = ['consumer', 'product', 'team'] as const;
export type Side = (typeof sides)[number];

const Instant = v.pipe(v.string(), v.isoTimestamp());
const AccountId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(128));

/** `reopenedAt` is set when what this side agreed to was changed afterwards. */
const AgreedSchema = v.strictObject({
  by: AccountId,
  at: Instant,
  reopenedAt: v.nullable(Instant),
});

const AgreementSchema = v.strictObject({
  consumer: v.nullable(AgreedSchema),
  product: v.nullable(AgreedSchema),
  team: v.nullable(AgreedSchema),
});

/** What one revision did. */
const RevisionChangeSchema = v.variant('type', [
  v.strictObject({ type: v.literal('edited') }),
  v.strictObject({ type: v.literal('ticked'), list: v.picklist(criteriaLists), id: v.string(), met: v.boolean() }),
  v.strictObject({ type: v.literal('agreed'), side: v.picklist(sides) }),
  v.strictObject({ type: v.literal('withdrew'), side: v.picklist(sides) }),
  v.strictObject({ type: v.literal('restored'), from: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
]);

/** One entry of an issue's revision log: everything as it was after the change, and who changed it when. */
export const RevisionSchema = v.strictObject({
  /** Counts from 1, without gaps. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: Instant,
  by: AccountId,
  change: RevisionChangeSchema,
  hypothesis: HypothesisSchema,
  agreement: AgreementSchema,
});

export type Agreed = v.InferOutput<typeof AgreedSchema>;
export type Agreement = v.InferOutput<typeof AgreementSchema>;
export type RevisionChange = v.InferOutput<typeof RevisionChangeSchema>;
export type Revision = v.InferOutput<typeof RevisionSchema>;

export const noAgreement: Agreement = { consumer: null, product: null, team: null };
