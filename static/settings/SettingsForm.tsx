import type { StoredProjectSettings } from '../../src/core/settings/project-settings';
import type { ProjectIssueType } from '../../src/jira/get-project';
import { CurrencySection } from '../currency/CurrencySection';
import { Note } from '../shared/Note';
import { TransferSection } from '../transfer/TransferSection';
import { useWords } from '../words/words';
import { CarrierSection } from './CarrierSection';
import { ExemptionSection } from './ExemptionSection';
import { FollowUpSection } from './FollowUpSection';
import { GuardSection } from './GuardSection';
import css from './SettingsForm.module.css';
import { useSettings } from './use-settings';

interface SettingsFormProps {
  readonly issueTypes: readonly ProjectIssueType[];
  readonly stored: StoredProjectSettings;
  readonly mayChange: boolean;
}

/** All that a project decides about itself. Every change is saved at once, and can be undone. */
export function SettingsForm({ issueTypes, stored, mayChange }: SettingsFormProps) {
  const { settings: words } = useWords();
  const settings = useSettings(stored);
  const isDisabled = !mayChange;
  return (
    <div className={css.form}>
      {isDisabled && <Note>{words.notAdmin}</Note>}
      <CarrierSection issueTypes={issueTypes} settings={settings} isDisabled={isDisabled} />
      <GuardSection issueTypes={issueTypes} settings={settings} isDisabled={isDisabled} />
      <ExemptionSection isDisabled={isDisabled} />
      <FollowUpSection settings={settings} isDisabled={isDisabled} />
      <CurrencySection isDisabled={isDisabled} />
      <TransferSection />
    </div>
  );
}
