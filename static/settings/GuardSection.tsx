import { defaultGuard, strictnesses, type Guard } from '../../src/core/settings/guard';
import { useWords } from '../words/words';
import { CustomersPart } from './CustomersPart';
import { measuredOn, measuredStrictness } from './measured-strictness';
import { OneOf } from './OneOf';
import type { SectionProps } from './section-props';
import type { SettingsPart as Part } from './save-settings';
import { SettingsPart } from './SettingsPart';
import { SettingsSection } from './SettingsSection';
import { TaskTypesPart } from './TaskTypesPart';

/** What the guard is told of a project. */
export function GuardSection({ issueTypes, settings, isDisabled }: SectionProps) {
  const { guardSettings: words } = useWords();
  const { guard } = settings.shown;
  const save = (change: Partial<Guard>, part: Part) => settings.save({ ...settings.shown, guard: { ...guard, ...change } }, part);
  const { title, names, about, measured, howMeasured } = words.strictness;
  return (
    <SettingsSection title={words.title} explain={words.explain}>
      <SettingsPart title={title} explain={howMeasured(measuredOn.items, measuredOn.projects)} settings={settings} part="strictness">
        <OneOf
          title={title}
          options={strictnesses.map((value) => {
            const { right, found } = measuredStrictness[value];
            return { value, label: names[value], about: `${about[value]} ${measured(right, found)}` };
          })}
          chosen={guard.strictness}
          recommended={defaultGuard.strictness}
          isDisabled={isDisabled}
          onChange={(strictness) => save({ strictness }, 'strictness')}
        />
      </SettingsPart>
      <TaskTypesPart
        issueTypes={issueTypes}
        settings={settings}
        isDisabled={isDisabled}
        onChange={(taskTypes) => save({ taskTypes }, 'taskTypes')}
      />
      <CustomersPart settings={settings} isDisabled={isDisabled} onChange={(customers) => save({ customers: [...customers] }, 'customers')} />
    </SettingsSection>
  );
}
