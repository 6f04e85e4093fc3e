import * as v from 'valibot';

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

// Line breaks and tabs are text; every other control character, and half an emoji, is a paste gone wrong.
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

const text = (max: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(max),
    v.check((value) => !controlCharacter.test(value), 'control-character'),
  );

const quantity = v.nullable(
  v.pipe(v.number(), v.finite(), v.minValue(-limits.number), v.maxValue(limits.number)),
);

/** A calendar day, `YYYY-MM-DD`, that exists: JavaScript would take the 30th of February for a day in March. */
function isDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

const day = v.pipe(v.string(), v.isoDate(), v.check(isDay, 'no-such-day'));

/** Jira's id of an issue: digits, never the key, which changes when an issue moves. */
export const IssueIdSchema = v.pipe(v.string(), v.regex(/^[1-9]\d{0,18}$/));

/**
 * A measure as somebody typed it. The union is open at its tag: *One currency* adds
 * `{source: 'project', id}` beside it, and records that were typed stay as they are.
 */
const MeasureSchema = v.variant('source', [
  v.strictObject({
    source: v.literal('typed'),
    name: v.pipe(text(limits.name), v.nonEmpty()),
    unit: text(limits.unit),
    direction: v.picklist(['up', 'down']),
  }),
]);

/** All four in the measure's unit. The range says where the measure will be, not by how much it moves. */
const ExpectationSchema = v.strictObject({
  baseline: quantity,
  low: quantity,
  likely: quantity,
  high: quantity,
});

const CriterionSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,40}$/)),
  text: v.pipe(text(limits.criterion), v.nonEmpty()),
  met: v.boolean(),
});

const CriteriaSchema = v.pipe(
  v.array(CriterionSchema),
  v.maxLength(limits.criteriaPerList),
  v.check((list) => new Set(list.map(({ id }) => id)).size === list.length, 'repeated-id'),
);

/** "By doing *thing*, we expect *value*", and all that can be said about it. Only the two are needed. */
export const HypothesisSchema = v.strictObject({
  kind: v.picklist(['hypothesis', 'enabler']),
  thing: text(limits.sentence),
  value: text(limits.sentence),
  beneficiary: text(limits.name),
  reason: text(limits.reason),
  measure: v.nullable(MeasureSchema),
  expectation: ExpectationSchema,
  dueDate: v.nullable(day),
  /** Percent, 0 to 100. */
  confidence: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
  /** Issue ids of the epics that an enabler makes possible. */
  enables: v.pipe(
    v.array(IssueIdSchema),
    v.maxLength(limits.enables),
    v.check((ids) => new Set(ids).size === ids.length, 'repeated-id'),
  ),
  criteria: v.strictObject({ thing: CriteriaSchema, value: CriteriaSchema }),
});

export type Hypothesis = v.InferOutput<typeof HypothesisSchema>;
export type HypothesisKind = Hypothesis['kind'];
export type Measure = v.InferOutput<typeof MeasureSchema>;
export type Expectation = v.InferOutput<typeof ExpectationSchema>;
export type Criterion = v.InferOutput<typeof CriterionSchema>;

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
