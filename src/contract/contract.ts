import * as v from '@badrap/valita';
import { IssueIdSchema } from '../core/hypothesis/hypothesis';
import { RequestedChangeSchema } from '../core/hypothesis/requested-change';
import type { Revision } from '../core/hypothesis/revision';
import { ProjectSettingsSchema, type StoredProjectSettings } from '../core/settings/project-settings';
import { integerBetween } from '../core/values/number';
import { atMost } from '../core/values/text';
import type { Answer } from './answer';

/** The revision that the person had in front of them; 0 where there was none. */
const Base = integerBetween(0, 999_999);

/** The input of every function that a screen may invoke. Strict: an unknown field is refused. */
export const inputSchemas = {
  changeHypothesis: v.object({ issueId: IssueIdSchema, base: Base, change: RequestedChangeSchema }),
  listRevisions: v.object({ issueId: IssueIdSchema, cursor: atMost(2000).nullable() }),
  mendProjection: v.object({ issueId: IssueIdSchema }),
  saveProjectSettings: v.object({ projectId: IssueIdSchema, base: Base, settings: ProjectSettingsSchema }),
} as const;

export type { RequestedChange } from '../core/hypothesis/requested-change';
export type FunctionName = keyof typeof inputSchemas;
export type Input<Name extends FunctionName> = v.Infer<(typeof inputSchemas)[Name]>;

interface Results {
  /** `projected` is false while JQL and lists still show the state before; a queued retry will catch up. */
  changeHypothesis: { readonly revision: Revision; readonly projected: boolean };
  /** Newest first, up to 20 at a time. */
  listRevisions: { readonly revisions: readonly Revision[]; readonly nextCursor: string | null };
  /** The truth, after the issue property was made to say the same. */
  mendProjection: { readonly revision: Revision | null };
  saveProjectSettings: StoredProjectSettings;
}

export type Result<Name extends FunctionName> = Results[Name];

/** What the resolver implements and `invoke` calls: one name, one input, one answer. */
export type Contract = { [Name in FunctionName]: (input: Input<Name>) => Answer<Result<Name>> };
