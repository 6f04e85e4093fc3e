import { useMayEdit } from '../api/may-edit';
import { useRevisions } from '../api/revisions';
import { useSession } from '../session/session';
import { LoadFailed } from '../shared/LoadFailed';
import { Screen } from '../shared/Screen';
import { useWords } from '../words/words';
import { HistorySkeleton } from './HistorySkeleton';
import { Revisions } from './Revisions';

/** Every revision of a hypothesis, newest first. */
export function History() {
  const words = useWords();
  const { issueId } = useSession();
  const revisions = useRevisions(issueId);
  const { data: mayEdit = false } = useMayEdit(issueId);
  return (
    <Screen title={words.history.title}>
      {revisions.data === undefined && revisions.isError ? (
        <LoadFailed
          what={words.failed.loadHistory}
          error={revisions.error}
          onRetry={() => void revisions.refetch()}
        />
      ) : revisions.data === undefined ? (
        <HistorySkeleton />
      ) : (
        <Revisions pages={revisions} revisions={revisions.data.pages.flatMap((page) => page.revisions)} mayEdit={mayEdit} />
      )}
    </Screen>
  );
}
