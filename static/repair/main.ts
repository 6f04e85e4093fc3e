import { openScreen } from '../session/open-screen';
import { prefetchRepairState } from './repair-state';

void openScreen({ prefetch: prefetchRepairState, screen: () => import('./screen') });
