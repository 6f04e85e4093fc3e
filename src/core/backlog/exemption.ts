import * as v from '@badrap/valita';
import { canonicalJson } from '../hypothesis/canonical-json';
import { checksum } from '../hypothesis/checksum';
import { distinct } from '../values/list';
import { integerBetween } from '../values/number';
import { oneOf } from '../values/one-of';
import { atMost, words } from '../values/text';
import { instant } from '../values/time';
import { ruleNames, type RuleName } from './rule-name';

/** The issue property that screens and JQL (`backlogExemption`) read, and the back end writes. */
export const exemptionsProperty = 'value-backlog-exemptions';

/** A person's "this one is fine": the guard keeps quiet about this rule and this item from then on. */
const ExemptionSchema = v.object({
  rule: oneOf(...ruleNames),
  /** Account id. */
  by: atMost(128),
  at: instant,
  reason: words(200),
  /** The words that had triggered the rule; what is exempted again and again becomes an offer in the settings. */
  words: v.array(atMost(200)).assert((list) => list.length <= 20),
});
export type Exemption = v.Infer<typeof ExemptionSchema>;

/** All exemptions of one item after one change: an entry of its log, which is the truth. */
export const ExemptionsSchema = v.object({
  number: integerBetween(1, 999_999),
  exemptions: distinct(ExemptionSchema, ruleNames.length, ({ rule }) => rule),
});
export type Exemptions = v.Infer<typeof ExemptionsSchema>;

/** What the property holds. `rules` is what JQL finds; `digest` tells when somebody changed it past us. */
const ShownSchema = v.object({ schema: v.literal(1), ...ExemptionsSchema.shape, rules: v.array(v.string()), digest: v.string() });

export function showExemptions(exemptions: Exemptions, issueId: string): v.Infer<typeof ShownSchema> {
  return { schema: 1, ...exemptions, rules: exemptions.exemptions.map(({ rule }) => rule), digest: digestOf(exemptions, issueId) };
}

/** @param value the property's value, `undefined` where there is none; what was changed past us counts as none */
export function readExemptions(value: unknown, issueId: string): readonly Exemption[] {
  const parsed = ShownSchema.try(value);
  if (!parsed.ok) return [];
  const { number, exemptions, digest } = parsed.value;
  return digestOf({ number, exemptions }, issueId) === digest ? exemptions : [];
}

export const exemptedRules = (exemptions: readonly Exemption[]): readonly RuleName[] => exemptions.map(({ rule }) => rule);

const digestOf = (exemptions: Exemptions, issueId: string): string => checksum(canonicalJson([issueId, exemptions]));
