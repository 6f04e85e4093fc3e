import type { Opened } from '../session/open-screen';
import { showScreen } from '../session/show-screen';
import { History } from './History';

export const show = (opened: Promise<Opened>) => void showScreen(opened, <History />);
