import { prefetchIssueState } from '../api/issue-state';
import { startScreen } from '../session/start-screen';
import { Panel } from './Panel';
import { PanelSkeleton } from './PanelSkeleton';

void startScreen({ skeleton: <PanelSkeleton />, prefetch: prefetchIssueState, content: <Panel /> });
