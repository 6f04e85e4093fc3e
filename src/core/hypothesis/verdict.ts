import * as v from '@badrap/valita';
import { flaw } from '../values/flaw';
import { ordinal } from '../values/number';
import { oneOf } from '../values/one-of';
import { matching, text } from '../values/text';
import { day, instant } from '../values/time';
import { BetSchema } from './bet';
import { QuantitySchema } from './hypothesis';

/** Did we get the expected value? In the order in which a person is asked. */
export const verdictAnswers = ['achieved', 'partly', 'not-achieved', 'too-early'] as const;
export type VerdictAnswer = (typeof verdictAnswers)[number];

/** What becomes of the hypothesis. */
export const decisions = ['persevere', 'pivot', 'stop'] as const;
export type Decision = (typeof decisions)[number];

/** Was the thing delivered? Asked second: a thing that was delivered is no value yet. */
export const deliveryStates = ['delivered', 'partly', 'not-delivered'] as const;

export const verdictLimits = { evidence: 2000, learnt: 3000, learntInShort: 300, sprintName: 120, earlier: 10 } as const;

/** Jira's id of a sprint, or of a board. */
export const SprintIdSchema = matching(/^[1-9]\d{0,18}$/);

/** To-dos that are done, of all that there were when somebody answered. */
const ToDoCountSchema = v
  .object({ done: v.number().assert(Number.isSafeInteger), total: v.number().assert(Number.isSafeInteger) })
  .assert(({ done, total }) => done >= 0 && done <= total && total <= 100_000, flaw('wrong-type'));

const DeliverySchema = v.object({
  state: oneOf(...deliveryStates),
  /** Null where the answer is a person's alone, or nobody counted. */
  toDos: ToDoCountSchema.nullable(),
});

/** What a person says about a hypothesis when the value question is asked. */
export const GivenVerdictSchema = v.object({
  answer: oneOf(...verdictAnswers),
  /** Where the measure is now, in its unit. */
  actual: QuantitySchema,
  /** How we know: a text, or a link. */
  evidence: text(verdictLimits.evidence),
  delivery: DeliverySchema.nullable(),
  learnt: text(verdictLimits.learnt),
  decision: oneOf(...decisions).nullable(),
  /** With `too-early`, and only then: the day to look again. */
  lookAgainOn: day.nullable(),
});

const given = GivenVerdictSchema.shape;

/** The sprint in whose review it was given. Its name is kept, because sprints are renamed and deleted. */
const AskedInSchema = v.object({ sprintId: SprintIdSchema, name: text(verdictLimits.sprintName) });

const AccountId = matching(/^.{1,128}$/s);

/** What was said before this verdict, in short; in full it is in the revisions. */
const EarlierVerdictSchema = v.object({
  answer: given.answer,
  actual: given.actual,
  decision: given.decision,
  /** Its beginning; missing where nothing was learnt. */
  learnt: text(verdictLimits.learntInShort).optional(),
  askedIn: AskedInSchema.nullable(),
  by: AccountId,
  at: instant,
  /** A revision that holds it in full. */
  revision: ordinal,
});

/** An answer as it is kept: who gave it, when, where, and to which bet. */
export const VerdictSchema = v.object({
  ...given,
  /** Null where it was given outside of a review. */
  askedIn: AskedInSchema.nullable(),
  by: AccountId,
  at: instant,
  bet: BetSchema,
  /** Newest first. */
  earlier: v.array(EarlierVerdictSchema).assert((list) => list.length <= verdictLimits.earlier, flaw('too-many', verdictLimits.earlier)),
});

export type GivenVerdict = v.Infer<typeof GivenVerdictSchema>;
export type Delivery = v.Infer<typeof DeliverySchema>;
export type AskedIn = v.Infer<typeof AskedInSchema>;
export type EarlierVerdict = v.Infer<typeof EarlierVerdictSchema>;
export type Verdict = v.Infer<typeof VerdictSchema>;
