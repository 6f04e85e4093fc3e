import { prefetchIssueState } from '../api/issue-state';
import { paintSentence } from '../hypothesis/paint-sentence';
import { openScreen } from '../session/open-screen';

void openScreen({ prefetch: prefetchIssueState, firstPaint: paintSentence, screen: () => import('./screen') });
