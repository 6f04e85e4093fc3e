import type { Opened } from '../session/open-screen';
import { showScreen } from '../session/show-screen';
import { ContextScreen } from './ContextScreen';

export const show = (opened: Promise<Opened>) => void showScreen(opened, <ContextScreen />);
