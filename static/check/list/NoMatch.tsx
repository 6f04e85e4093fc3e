import Button from '@atlaskit/button/new';
import { Note } from '../../shared/Note';
import { useWords } from '../../words/words';

/** @param onClear null where there is no filter to clear */
export function NoMatch({ onClear }: { readonly onClear: (() => void) | null }) {
  const words = useWords().check;
  if (onClear === null) return null;
  return (
    <Note
      actions={
        <Button spacing="compact" onClick={onClear}>
          {words.clearFilter}
        </Button>
      }
    >
      {words.noMatch}
    </Note>
  );
}
