import type { ProjectIssueType } from '../../src/jira/get-project';
import type { SettingsInUse } from './use-settings';

/** What a section of the settings is about, and whether the person may change it. */
export interface SectionProps {
  readonly issueTypes: readonly ProjectIssueType[];
  readonly settings: SettingsInUse;
  readonly isDisabled: boolean;
}
