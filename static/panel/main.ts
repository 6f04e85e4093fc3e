import { prefetchIssueState } from '../api/issue-state';
import { openScreen } from '../session/open-screen';

void openScreen({ prefetch: prefetchIssueState, screen: () => import('./screen') });
