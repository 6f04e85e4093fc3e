import * as v from '@badrap/valita';
import type { Exemption } from '../core/backlog/exemption';
import { ruleNames } from '../core/backlog/rule-name';
import { IssueIdSchema } from '../core/hypothesis/hypothesis';
import { flaw } from '../core/values/flaw';
import { distinct } from '../core/values/list';
import { oneOf } from '../core/values/one-of';
import { atMost, words } from '../core/values/text';

const RulesSchema = distinct(oneOf(...ruleNames), ruleNames.length, (rule) => rule);

/** What screens ask of the guard of the backlog. */
export const guardInputs = {
  /** "It's fine": the guard keeps quiet about these rules for this issue. `words` are those that triggered them. */
  exemptItem: v.object({
    issueId: IssueIdSchema,
    rules: RulesSchema,
    reason: words(200),
    words: v.array(atMost(200)).assert((list) => list.length <= 20, flaw('too-many', 20)),
  }),
  revokeExemptions: v.object({ issueId: IssueIdSchema, rules: RulesSchema }),
  /** A ticket to the channel on which the backlog's events reach the person who asks. */
  openGuardChannel: v.object({}),
} as const;

export type GuardFunctionName = keyof typeof guardInputs;

export interface GuardResults {
  /** All that is exempted on the issue now. `projected` as with `changeHypothesis`. */
  exemptItem: { readonly exemptions: readonly Exemption[]; readonly projected: boolean };
  revokeExemptions: { readonly exemptions: readonly Exemption[]; readonly projected: boolean };
  /** `expiresAt` in epoch seconds. */
  openGuardChannel: { readonly channel: string; readonly token: string; readonly expiresAt: number };
}
