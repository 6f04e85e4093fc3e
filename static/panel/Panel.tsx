import { useFreshIssue } from '../api/announcements';
import { useIssueState } from '../api/issue-state';
import { Beginning } from '../hypothesis/Beginning';
import { HypothesisScreen } from '../hypothesis/HypothesisScreen';
import { NotACarrier } from '../hypothesis/NotACarrier';
import { Written } from '../hypothesis/Written';
import { useSession } from '../session/session';
import { LoadFailed } from '../shared/LoadFailed';
import { Screen } from '../shared/Screen';
import { useWords } from '../words/words';
import { PanelSkeleton } from './PanelSkeleton';

/** The hypothesis of an issue in all its detail. */
export function Panel() {
  const words = useWords();
  const session = useSession();
  useFreshIssue(session.issueId);
  const state = useIssueState(session);
  return (
    <Screen title={words.kinds.hypothesis}>
      {state.type === 'loading' && <PanelSkeleton />}
      {state.type === 'failed' && <LoadFailed what={words.failed.load} error={state.error} onRetry={state.retry} />}
      {state.type === 'not-a-carrier' && <NotACarrier />}
      {state.type === 'ready' && (
        <HypothesisScreen
          hypothesis={state.hypothesis}
          readOnly={state.readOnly}
          skeleton={<PanelSkeleton />}
          beginning={<Beginning />}
          written={<Written />}
        />
      )}
    </Screen>
  );
}
