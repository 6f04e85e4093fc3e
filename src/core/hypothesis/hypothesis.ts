import * as v from '@badrap/valita';
import { distinct } from '../values/list';
import { integerBetween, numberBetween } from '../values/number';
import { oneOf } from '../values/one-of';
import { matching, text, words } from '../values/text';
import { day } from '../values/time';

/**
 * The most that one field may hold, in UTF-16 code units (numbers: absolute value).
 *
 * All of them together must fit an issue property of 32,768 characters, which is checked when
 * the revision is projected; these limits keep that from happening in practice.
 */
export const limits = {
  sentence: 1000,
  reason: 3000,
  name: 200,
  unit: 60,
  criterion: 500,
  criteriaPerList: 20,
  enables: 50,
  number: 1e15,
} as const;

/** In the unit of a measure; null where nobody said. */
export const QuantitySchema = numberBetween(-limits.number, limits.number).nullable();

/** Jira's id of an issue: digits, never the key, which changes when an issue moves. */
export const IssueIdSchema = matching(/^[1-9]\d{0,18}$/);

/** The id of a measure that a project shares. */
export const MeasureIdSchema = matching(/^[A-Za-z0-9-]{1,40}$/);

/** A measure in somebody's own words. */
const TypedMeasureSchema = v.object({
  source: v.literal('typed'),
  name: words(limits.name),
  unit: text(limits.unit),
  direction: oneOf('up', 'down'),
});

/** One of the project's measures: it is called and counted as the project says now. */
const PickedMeasureSchema = v.object({ source: v.literal('project'), id: MeasureIdSchema });

const MeasureSchema = v.union(TypedMeasureSchema, PickedMeasureSchema);

/** All four in the measure's unit. The range says where the measure will be, not by how much it moves. */
export const ExpectationSchema = v.object({
  baseline: QuantitySchema,
  low: QuantitySchema,
  likely: QuantitySchema,
  high: QuantitySchema,
});

/** Percent, 0 to 100. */
export const ConfidenceSchema = integerBetween(0, 100).nullable();

const CriterionSchema = v.object({
  id: matching(/^[A-Za-z0-9-]{1,40}$/),
  text: words(limits.criterion),
  met: v.boolean(),
});

const CriteriaSchema = distinct(CriterionSchema, limits.criteriaPerList, ({ id }) => id);

/** "By doing *thing*, we expect *value*", and all that can be said about it. Only the two are needed. */
export const HypothesisSchema = v.object({
  kind: oneOf('hypothesis', 'enabler'),
  thing: text(limits.sentence),
  value: text(limits.sentence),
  beneficiary: text(limits.name),
  reason: text(limits.reason),
  measure: MeasureSchema.nullable(),
  expectation: ExpectationSchema,
  dueDate: day.nullable(),
  confidence: ConfidenceSchema,
  /** Issue ids of the epics that an enabler makes possible. */
  enables: distinct(IssueIdSchema, limits.enables, (id) => id),
  criteria: v.object({ thing: CriteriaSchema, value: CriteriaSchema }),
});

export type Hypothesis = v.Infer<typeof HypothesisSchema>;
export type HypothesisKind = Hypothesis['kind'];
export type Measure = v.Infer<typeof MeasureSchema>;
export type TypedMeasure = v.Infer<typeof TypedMeasureSchema>;
export type Expectation = v.Infer<typeof ExpectationSchema>;
export type Criterion = v.Infer<typeof CriterionSchema>;

/** The two conversations of acceptance: about *the thing* and about *the value*. */
export const criteriaLists = ['thing', 'value'] as const;
export type CriteriaList = (typeof criteriaLists)[number];

/** What an epic has before anybody wrote anything. */
export const emptyHypothesis: Hypothesis = {
  kind: 'hypothesis',
  thing: '',
  value: '',
  beneficiary: '',
  reason: '',
  measure: null,
  expectation: { baseline: null, low: null, likely: null, high: null },
  dueDate: null,
  confidence: null,
  enables: [],
  criteria: { thing: [], value: [] },
};
