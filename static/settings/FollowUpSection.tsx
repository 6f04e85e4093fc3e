import { defaultFollowUp, followUps } from '../../src/core/settings/follow-up';
import { useVerdictWords } from '../verdict/use-verdict-words';
import { OneOf } from './OneOf';
import type { SectionProps } from './section-props';
import { SettingsPart } from './SettingsPart';
import { SettingsSection } from './SettingsSection';

/** How a project is told of values whose day has come. */
export function FollowUpSection({ settings, isDisabled }: Pick<SectionProps, 'settings' | 'isDisabled'>) {
  const words = useVerdictWords()?.followUp;
  if (words === undefined) return null;
  return (
    <SettingsSection title={words.title} explain={words.explain}>
      <SettingsPart title={words.question} settings={settings} part="followUp">
        <OneOf
          title={words.question}
          options={followUps.map((value) => ({ value, label: words.names[value], about: words.about[value] }))}
          chosen={settings.shown.followUp}
          recommended={defaultFollowUp}
          isDisabled={isDisabled}
          onChange={(followUp) => settings.save({ ...settings.shown, followUp }, 'followUp')}
        />
      </SettingsPart>
    </SettingsSection>
  );
}
