import Button from '@atlaskit/button/new';
import { reasonInWords } from '../editing/reason-in-words';
import { Note } from '../shared/Note';
import { useWords } from '../words/words';
import type { Revoking } from './use-revoking';

/** What became of the last revocation, with the way back. */
export function RevokedNote({ revoking: { failure, isRevoked, isRunning, takeBack } }: { readonly revoking: Revoking }) {
  const words = useWords();
  return (
    <div role="status" hidden={failure === null && !isRevoked}>
      {failure !== null && (
        <Note
          tone="problem"
          actions={
            <Button spacing="compact" isLoading={isRunning} onClick={failure.again}>
              {words.tryAgain}
            </Button>
          }
        >
          {words.repairs.inIssue.revokeFailed} {reasonInWords(failure.reason, words, words.failed.reading)}
        </Note>
      )}
      {failure === null && isRevoked && (
        <Note
          actions={
            <Button spacing="compact" appearance="subtle" isLoading={isRunning} onClick={takeBack}>
              {words.undo}
            </Button>
          }
        >
          {words.repairs.inIssue.revoked}
        </Note>
      )}
    </div>
  );
}
