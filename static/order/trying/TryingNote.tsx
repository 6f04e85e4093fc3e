import Button from '@atlaskit/button/new';
import { Note } from '../../shared/Note';
import { useOrderWords } from '../words/order-words';

/** Nobody shall take what is tried out for what is. */
export function TryingNote({ onEnd }: { readonly onEnd: () => void }) {
  const words = useOrderWords().trying;
  return (
    <Note
      tone="warning"
      actions={
        <Button spacing="compact" onClick={onEnd}>
          {words.end}
        </Button>
      }
    >
      {words.note}
    </Note>
  );
}
