import { useMayAdminister } from '../api/may-administer';
import { useProject } from '../api/project';
import { useProjectSettings } from '../api/project-settings';
import { useSession } from '../session/session';
import { LoadFailed } from '../shared/LoadFailed';
import { Screen } from '../shared/Screen';
import { useWords } from '../words/words';
import { SettingsForm } from './SettingsForm';
import { SettingsSkeleton } from './SettingsSkeleton';

/** What a project decides about itself, and what was declared fine in it. */
export function Settings() {
  const words = useWords();
  const { projectId } = useSession();
  const [project, settings, administer] = [
    useProject(projectId),
    useProjectSettings(projectId),
    useMayAdminister(projectId),
  ];
  const failed = [project, settings, administer].filter(({ isError }) => isError);
  const retry = () => failed.forEach(({ refetch }) => void refetch());
  return (
    <Screen title={words.settings.page}>
      {failed[0] !== undefined ? (
        <LoadFailed what={words.failed.loadSettings} error={failed[0].error} onRetry={retry} />
      ) : project.data === undefined || settings.data === undefined || administer.data === undefined ? (
        <SettingsSkeleton />
      ) : (
        <SettingsForm issueTypes={project.data.issueTypes} stored={settings.data} mayChange={administer.data} />
      )}
    </Screen>
  );
}
