import { prefetchIssueState } from '../api/issue-state';
import { startScreen } from '../session/start-screen';
import { ContextScreen } from './ContextScreen';
import { ContextSkeleton } from './ContextSkeleton';

void startScreen({ skeleton: <ContextSkeleton />, prefetch: prefetchIssueState, content: <ContextScreen /> });
