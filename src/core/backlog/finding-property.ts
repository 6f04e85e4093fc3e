import * as v from '@badrap/valita';
import { oneOf } from '../values/one-of';
import type { Assessment } from './assess-item';
import { ruleNames, type RuleName } from './rule-name';

/** The issue property behind `backlogFinding` in JQL. It is there only where there is a finding. */
export const findingProperty = 'value-backlog-finding';

const FindingPropertySchema = v.object({ schema: v.literal(1), rules: v.array(oneOf(...ruleNames)) });
export type FindingProperty = v.Infer<typeof FindingPropertySchema>;

/**
 * What JQL shall find: the warnings. Hints depend on other issues and on the day, so a property
 * would be wrong the moment after; lists work them out as they are opened.
 *
 * @returns null where there is nothing to find
 */
export function findingToShow({ findings }: Assessment): FindingProperty | null {
  const rules = findings.filter(({ severity }) => severity === 'warn').map(({ rule }) => rule);
  return rules.length === 0 ? null : { schema: 1, rules };
}

/** @returns the rules that the property names; none where it is absent or unreadable */
export function readFindingProperty(value: unknown): readonly RuleName[] {
  const parsed = FindingPropertySchema.try(value);
  return parsed.ok ? parsed.value.rules : [];
}

/** Whether the property must be written (or, for null, removed): it is written only when it changes. */
export function mustShowFinding(shown: unknown, wanted: FindingProperty | null): boolean {
  if (wanted === null) return shown !== undefined;
  const rules = readFindingProperty(shown);
  return rules.length !== wanted.rules.length || rules.some((rule, index) => rule !== wanted.rules[index]);
}
