import type { Opened } from '../session/open-screen';
import { showScreen } from '../session/show-screen';
import { Settings } from './Settings';

export const show = (opened: Promise<Opened>) => void showScreen(opened, <Settings />);
