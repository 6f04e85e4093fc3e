import Button from '@atlaskit/button/new';
import { compareHypotheses } from '../../src/core/hypothesis/compare';
import type { Revision } from '../../src/core/hypothesis/revision';
import { reasonOf } from '../api/app-failure';
import { useRestoreRevision } from '../api/restore-revision';
import { reasonInWords } from '../editing/reason-in-words';
import { useSession } from '../session/session';
import { useWords } from '../words/words';
import css from './RestoreButton.module.css';

interface RestoreButtonProps {
  readonly revision: Revision;
  readonly newest: Revision;
  readonly onRestored: () => void;
}

/** Brings an old text back as a new revision. No question first: it can be undone just the same way. */
export function RestoreButton({ revision, newest, onRestored }: RestoreButtonProps) {
  const words = useWords();
  const restore = useRestoreRevision(useSession().issueId);
  const saysSomethingElse = compareHypotheses(revision.hypothesis, newest.hypothesis).length > 0;
  const bringBack = (number: number) =>
    restore.mutate({ base: newest.number, revision: number }, { onSuccess: onRestored });
  const undone = restore.data?.undo;
  return (
    <div className={css.restore}>
      <span role="status" className={css.said}>
        {restore.isError && reasonInWords(reasonOf(restore.error), words)}
        {restore.isSuccess && undone !== undefined && words.history.restored(undone.brought)}
      </span>
      {restore.isSuccess && undone?.number === newest.number && (
        <Button appearance="subtle" spacing="compact" onClick={() => bringBack(undone.before)}>
          {words.undo}
        </Button>
      )}
      {saysSomethingElse && (
        <Button spacing="compact" isLoading={restore.isPending} onClick={() => bringBack(revision.number)}>
          {words.history.restore}
        </Button>
      )}
    </div>
  );
}
