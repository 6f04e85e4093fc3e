import type { ReactNode } from 'react';
import { useFreshIssue } from '../api/announcements';
import { useIssueState } from '../api/issue-state';
import { useSession } from '../session/session';
import { LoadFailed } from '../shared/LoadFailed';
import { Screen } from '../shared/Screen';
import { useWords } from '../words/words';
import { Beginning } from './Beginning';
import { HypothesisScreen } from './HypothesisScreen';

interface IssueScreenProps {
  readonly skeleton: ReactNode;
  /** Shown on an issue whose type carries no hypothesis. */
  readonly notACarrier: ReactNode;
  readonly written: ReactNode;
}

/** The hypothesis of an issue, as far as the screens that show one are alike. */
export function IssueScreen({ skeleton, notACarrier, written }: IssueScreenProps) {
  const words = useWords();
  const session = useSession();
  useFreshIssue(session.issueId);
  const state = useIssueState(session);
  return (
    <Screen title={words.kinds.hypothesis}>
      {state.type === 'loading' && skeleton}
      {state.type === 'failed' && <LoadFailed what={words.failed.load} error={state.error} onRetry={state.retry} />}
      {state.type === 'not-a-carrier' && notACarrier}
      {state.type === 'ready' && (
        <HypothesisScreen
          hypothesis={state.hypothesis}
          readOnly={state.readOnly}
          skeleton={skeleton}
          beginning={<Beginning />}
          written={written}
        />
      )}
    </Screen>
  );
}
