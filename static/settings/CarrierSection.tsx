import { carriesHypothesis, defaultProjectSettings, type ProjectSettings } from '../../src/core/settings/project-settings';
import { useWords } from '../words/words';
import css from './CarrierSection.module.css';
import { OneOf } from './OneOf';
import type { SectionProps } from './section-props';
import type { SettingsPart as Part } from './save-settings';
import { SettingsPart } from './SettingsPart';
import { SettingsSection } from './SettingsSection';
import { TypeTable } from './TypeTable';

/** Which issue types carry a hypothesis: by level, with exceptions by type. */
export function CarrierSection({ issueTypes, settings, isDisabled }: SectionProps) {
  const { settings: words } = useWords();
  const { carriers } = settings.shown;
  const save = (change: Partial<ProjectSettings['carriers']>, part: Part) =>
    settings.save({ ...settings.shown, carriers: { ...carriers, ...change } }, part);
  const recommended = defaultProjectSettings.carriers.fromLevel;
  const levels = [...new Set([...issueTypes.map((type) => type.hierarchyLevel), recommended, carriers.fromLevel])];
  return (
    <SettingsSection title={words.title} explain={words.explain}>
      <SettingsPart title={words.fromLevel} settings={settings} part="fromLevel">
        <OneOf
          title={words.fromLevel}
          options={levels.sort((a, b) => b - a).map((value) => ({ value, label: words.levelAndAbove(value) }))}
          chosen={carriers.fromLevel}
          recommended={recommended}
          isDisabled={isDisabled}
          onChange={(fromLevel) => save({ fromLevel }, 'fromLevel')}
        />
      </SettingsPart>
      <SettingsPart
        title={words.types}
        explain={issueTypes.length === 0 ? words.noTypes : words.typesExplain}
        settings={settings}
        part="exceptions"
      >
        <TypeTable
          title={words.types}
          issueTypes={issueTypes}
          exceptions={carriers.exceptions}
          isByDefault={(type) => carriesHypothesis({ carriers: { ...carriers, exceptions: {} } }, type)}
          words={{ ticked: words.carries, back: words.followLevel, backFor: words.backToLevel }}
          isDisabled={isDisabled}
          onChange={(exceptions) => save({ exceptions }, 'exceptions')}
        />
      </SettingsPart>
      <p className={css.stays}>{words.stays}</p>
    </SettingsSection>
  );
}
