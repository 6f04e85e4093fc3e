import * as v from '@badrap/valita';
import { CurrencyChangeSchema } from '../core/currency/currency-change';
import type { CurrencyVersion } from '../core/currency/currency-version';
import { IssueIdSchema } from '../core/hypothesis/hypothesis';
import { ProjectSettingsSchema, type StoredProjectSettings } from '../core/settings/project-settings';
import { flaw } from '../core/values/flaw';
import { atMost } from '../core/values/text';
import { BaseSchema } from './base';

/** What screens ask about a project: its settings and its currency. */
export const projectInputs = {
  saveProjectSettings: v.object({ projectId: IssueIdSchema, base: BaseSchema, settings: ProjectSettingsSchema }),
  /** Several changes are one version: all of them are made, or none. `base` is the version that they were decided in front of. */
  changeCurrency: v.object({
    projectId: IssueIdSchema,
    base: BaseSchema,
    changes: v
      .array(CurrencyChangeSchema)
      .assert((list) => list.length >= 1, flaw('missing'))
      .assert((list) => list.length <= 50, flaw('too-many', 50)),
  }),
  listCurrencyVersions: v.object({ projectId: IssueIdSchema, cursor: atMost(2000).nullable() }),
} as const;

export type ProjectFunctionName = keyof typeof projectInputs;

export interface ProjectResults {
  saveProjectSettings: StoredProjectSettings;
  /** The newest version, with the changes in it and with what others saved meanwhile. */
  changeCurrency: CurrencyVersion;
  /** Newest first, up to 20 at a time; for whoever may browse the project. */
  listCurrencyVersions: { readonly versions: readonly CurrencyVersion[]; readonly nextCursor: string | null };
}
