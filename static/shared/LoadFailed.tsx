import Button from '@atlaskit/button/new';
import { AppFailure } from '../api/app-failure';
import { isJiraError } from '../../src/jira/jira-error';
import { reasonInWords } from '../editing/reason-in-words';
import { useWords, type Words } from '../words/words';
import { Note } from './Note';

interface LoadFailedProps {
  /** What could not be loaded, as a sentence; the screen itself unless told. */
  readonly what?: string;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What went wrong, what to do about it, and the button that does it. */
export function LoadFailed({ what, error, onRetry }: LoadFailedProps) {
  const words = useWords();
  return (
    <div role="alert">
      <Note
        tone="problem"
        actions={
          <Button spacing="compact" onClick={onRetry}>
            {words.tryAgain}
          </Button>
        }
      >
        {what ?? words.failed.screen} {adviceFor(error, words)}
      </Note>
    </div>
  );
}

function adviceFor(error: unknown, words: Words): string {
  if (error instanceof AppFailure) return reasonInWords(error.reason, words, words.failed.reading);
  if (!isJiraError(error)) return words.failed.jira.unavailable;
  return error.code === 'rate-limited'
    ? words.failed.jiraIsBusy(error.retryAfterSeconds)
    : words.failed.jira[error.code];
}
