import { useFreshIssue } from '../api/announcements';
import { useIssueState } from '../api/issue-state';
import { Beginning } from '../hypothesis/Beginning';
import { HypothesisScreen } from '../hypothesis/HypothesisScreen';
import { useSession } from '../session/session';
import { LoadFailed } from '../shared/LoadFailed';
import { Screen } from '../shared/Screen';
import { useWords } from '../words/words';
import { Brief } from './Brief';
import { ContextSkeleton } from './ContextSkeleton';
import { GuardLater } from './GuardLater';
import { ServedHypothesis } from './ServedHypothesis';

/** The narrow screen beside an issue: enough to know and to begin, for those who never add the panel. */
export function ContextScreen() {
  const words = useWords();
  const session = useSession();
  useFreshIssue(session.issueId);
  const state = useIssueState(session);
  return (
    <Screen title={words.kinds.hypothesis}>
      {state.type === 'loading' && <ContextSkeleton />}
      {state.type === 'failed' && <LoadFailed what={words.failed.load} error={state.error} onRetry={state.retry} />}
      {state.type === 'not-a-carrier' && <ServedHypothesis parentId={state.issue.parentId} />}
      {state.type === 'ready' && (
        <HypothesisScreen
          hypothesis={state.hypothesis}
          readOnly={state.readOnly}
          skeleton={<ContextSkeleton />}
          beginning={<Beginning />}
          written={<Brief />}
        />
      )}
      {(state.type === 'ready' || state.type === 'not-a-carrier') && <GuardLater />}
    </Screen>
  );
}
