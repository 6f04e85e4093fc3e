import { isTaskLevel } from '../../src/core/backlog/guard-settings';
import { carriesHypothesis } from '../../src/core/settings/project-settings';
import { useWords } from '../words/words';
import type { SectionProps } from './section-props';
import { SettingsPart } from './SettingsPart';
import { TypeTable } from './TypeTable';

interface TaskTypesPartProps extends SectionProps {
  readonly onChange: (taskTypes: Record<string, boolean>) => void;
}

/** Which issue types are task-level. Those above the base level are left out: nobody uses them for to-dos. */
export function TaskTypesPart({ issueTypes, settings, isDisabled, onChange }: TaskTypesPartProps) {
  const { guardSettings } = useWords();
  const { taskTypes: words } = guardSettings;
  const { carriers, guard } = settings.shown;
  return (
    <SettingsPart title={words.title} explain={words.explain} settings={settings} part="taskTypes">
      <TypeTable
        title={words.title}
        issueTypes={issueTypes.filter(({ id, hierarchyLevel }) => hierarchyLevel <= 0 || guard.taskTypes[id] !== undefined)}
        exceptions={guard.taskTypes}
        isByDefault={(type) => isTaskLevel({ taskTypes: {} }, type)}
        words={words}
        noteOn={(type, isTaskType) => (isTaskType && carriesHypothesis({ carriers }, type) ? words.carriesToo : null)}
        isDisabled={isDisabled}
        onChange={onChange}
      />
    </SettingsPart>
  );
}
