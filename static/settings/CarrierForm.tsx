import Heading from '@atlaskit/heading';

import type { StoredProjectSettings } from '../../src/core/settings/project-settings';
import type { ProjectIssueType } from '../../src/jira/get-project';
import { Note } from '../shared/Note';
import { useWords } from '../words/words';
import css from './CarrierForm.module.css';
import { LevelChoice } from './LevelChoice';
import { SettingsNotice } from './SettingsNotice';
import { TypeTable } from './TypeTable';
import { useCarriers } from './use-carriers';

interface CarrierFormProps {
  readonly issueTypes: readonly ProjectIssueType[];
  readonly stored: StoredProjectSettings;
  readonly mayChange: boolean;
}

/** By level, with exceptions by type. Every change is saved at once, and can be undone. */
export function CarrierForm({ issueTypes, stored, mayChange }: CarrierFormProps) {
  const { settings: words } = useWords();
  const carriers = useCarriers(stored);
  const { fromLevel, exceptions } = carriers.shown.carriers;
  return (
    <div className={css.form}>
      <div className={css.head}>
        <Heading size="medium" as="h2">
          {words.title}
        </Heading>
        <p>{words.explain}</p>
        {mayChange ? <SettingsNotice carriers={carriers} /> : <Note>{words.notAdmin}</Note>}
      </div>
      <LevelChoice
        fromLevel={fromLevel}
        levels={issueTypes.map(({ hierarchyLevel }) => hierarchyLevel)}
        isDisabled={!mayChange}
        onChange={(level) => carriers.save({ ...carriers.shown, carriers: { fromLevel: level, exceptions } })}
      />
      <TypeTable
        issueTypes={issueTypes}
        settings={carriers.shown}
        isDisabled={!mayChange}
        onChange={(changed) => carriers.save({ ...carriers.shown, carriers: { fromLevel, exceptions: changed } })}
      />
      <p className={css.stays}>{words.stays}</p>
    </div>
  );
}
