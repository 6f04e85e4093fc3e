import { useMayEditProject } from '../../api/may-edit-project';
import { useSession } from '../../session/session';
import { SettingsSection } from '../../settings/SettingsSection';
import { LoadFailed } from '../../shared/LoadFailed';
import { SkeletonLines } from '../../shared/SkeletonLines';
import { ExportPart } from '../export/ExportPart';
import { ImportPart } from '../import/ImportPart';
import { useTransferWords } from './use-transfer-words';

/** Hypotheses into a file, for everybody who sees them, and from one, for whoever may edit. */
export function TransferSection() {
  const { projectId } = useSession();
  const [words, mayEdit] = [useTransferWords(), useMayEditProject(projectId)];
  const failed = [words, mayEdit].find(({ isError, data }) => isError && data === undefined);
  if (failed !== undefined) {
    return <LoadFailed {...(words.data && { what: words.data.loadFailed })} error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (words.data === undefined || mayEdit.data === undefined) {
    return (
      <SkeletonLines
        lines={[
          ['30%', '24px'],
          ['70%', '16px'],
          ['40%', '32px'],
        ]}
      />
    );
  }
  return (
    <SettingsSection title={words.data.title} explain={words.data.explain}>
      <ExportPart words={words.data} />
      <ImportPart words={words.data} mayEdit={mayEdit.data} />
    </SettingsSection>
  );
}
