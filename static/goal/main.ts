import { openScreen } from '../session/open-screen';

void openScreen({ screen: () => import('./screen') });
