import * as v from '@badrap/valita';
import type { Exemption } from '../core/backlog/exemption';
import { ruleNames } from '../core/backlog/rule-name';
import { CurrencyChangeSchema } from '../core/currency/currency-change';
import type { CurrencyVersion } from '../core/currency/currency-version';
import { IssueIdSchema } from '../core/hypothesis/hypothesis';
import { RequestedChangeSchema, RewritingSchema } from '../core/hypothesis/requested-change';
import type { Revision } from '../core/hypothesis/revision';
import { ProjectSettingsSchema, type StoredProjectSettings } from '../core/settings/project-settings';
import { flaw } from '../core/values/flaw';
import { distinct } from '../core/values/list';
import { integerBetween } from '../core/values/number';
import { oneOf } from '../core/values/one-of';
import { atMost, words } from '../core/values/text';
import type { Answer } from './answer';

/** The revision that the person had in front of them; 0 where there was none. */
const Base = integerBetween(0, 999_999);

/** The input of every function that a screen may invoke. Strict: an unknown field is refused. */
export const inputSchemas = {
  changeHypothesis: v.object({ issueId: IssueIdSchema, base: Base, change: RequestedChangeSchema }),
  /** Up to ten issues, each as `changeHypothesis` does it: what is refused of one keeps none of the others. */
  changeHypotheses: v.object({
    changes: distinct(v.object({ issueId: IssueIdSchema, base: Base, change: RewritingSchema }), 10, ({ issueId }) => issueId),
  }),
  listRevisions: v.object({ issueId: IssueIdSchema, cursor: atMost(2000).nullable() }),
  /** The histories of up to 20 issues at once. `cursor` as `listRevisions` gives it. */
  listHistories: v.object({
    issues: distinct(v.object({ issueId: IssueIdSchema, cursor: atMost(2000).nullable() }), 20, ({ issueId }) => issueId),
  }),
  mendProjection: v.object({ issueId: IssueIdSchema }),
  saveProjectSettings: v.object({ projectId: IssueIdSchema, base: Base, settings: ProjectSettingsSchema }),
  /** Several changes are one version: all of them are made, or none. `base` is the version that they were decided in front of. */
  changeCurrency: v.object({
    projectId: IssueIdSchema,
    base: Base,
    changes: v
      .array(CurrencyChangeSchema)
      .assert((list) => list.length >= 1, flaw('missing'))
      .assert((list) => list.length <= 50, flaw('too-many', 50)),
  }),
  listCurrencyVersions: v.object({ projectId: IssueIdSchema, cursor: atMost(2000).nullable() }),
  /** "It's fine": the guard keeps quiet about these rules for this issue. `words` are those that triggered them. */
  exemptItem: v.object({
    issueId: IssueIdSchema,
    rules: distinct(oneOf(...ruleNames), ruleNames.length, (rule) => rule),
    reason: words(200),
    words: v.array(atMost(200)).assert((list) => list.length <= 20, flaw('too-many', 20)),
  }),
  revokeExemptions: v.object({ issueId: IssueIdSchema, rules: distinct(oneOf(...ruleNames), ruleNames.length, (rule) => rule) }),
  /** A ticket to the channel on which the backlog's events reach the person who asks. */
  openGuardChannel: v.object({}),
} as const;

export type { RequestedChange } from '../core/hypothesis/requested-change';
export type FunctionName = keyof typeof inputSchemas;
export type Input<Name extends FunctionName> = v.Infer<(typeof inputSchemas)[Name]>;

interface Results {
  /** `projected` is false while JQL and lists still show the state before; a queued retry will catch up. */
  changeHypothesis: { readonly revision: Revision; readonly projected: boolean };
  /** What became of each, in the order of the question. */
  changeHypotheses: { readonly answers: readonly Answer<Results['changeHypothesis']>[] };
  /** Newest first, up to 20 at a time. */
  listRevisions: { readonly revisions: readonly Revision[]; readonly nextCursor: string | null };
  /**
   * As far as one answer reaches, in the order of the question: ask again for those that are missing.
   * An issue that the person may not see has no revisions.
   */
  listHistories: { readonly histories: readonly (Results['listRevisions'] & { readonly issueId: string })[] };
  /** The truth, after the issue property was made to say the same. */
  mendProjection: { readonly revision: Revision | null };
  saveProjectSettings: StoredProjectSettings;
  /** The newest version, with the changes in it and with what others saved meanwhile. */
  changeCurrency: CurrencyVersion;
  /** Newest first, up to 20 at a time; for whoever may browse the project. */
  listCurrencyVersions: { readonly versions: readonly CurrencyVersion[]; readonly nextCursor: string | null };
  /** All that is exempted on the issue now. `projected` as with `changeHypothesis`. */
  exemptItem: { readonly exemptions: readonly Exemption[]; readonly projected: boolean };
  revokeExemptions: { readonly exemptions: readonly Exemption[]; readonly projected: boolean };
  /** `expiresAt` in epoch seconds. */
  openGuardChannel: { readonly channel: string; readonly token: string; readonly expiresAt: number };
}

export type Result<Name extends FunctionName> = Results[Name];

/** What the resolver implements and `invoke` calls: one name, one input, one answer. */
export type Contract = { [Name in FunctionName]: (input: Input<Name>) => Answer<Result<Name>> };
