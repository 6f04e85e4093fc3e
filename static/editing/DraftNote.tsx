import Button from '@atlaskit/button/new';
import { formatAgo } from '../format/instants';
import { useSession } from '../session/session';
import { Note } from '../shared/Note';
import { useWords } from '../words/words';
import { useEditor } from './editor';

/** Says that unsaved text came back, and lets it go again. */
export function DraftNote() {
  const words = useWords();
  const { locale } = useSession();
  const { restoredFrom, discardAll } = useEditor();
  if (restoredFrom === null) return null;
  return (
    <Note
      tone="warning"
      actions={
        <Button spacing="compact" appearance="subtle" onClick={discardAll}>
          {words.discard}
        </Button>
      }
    >
      {words.drafts.restored(formatAgo(restoredFrom, new Date(), locale))}
    </Note>
  );
}
