import type { Opened } from '../session/open-screen';
import { showScreen } from '../session/show-screen';
import { Panel } from './Panel';

export const show = (opened: Promise<Opened>) => void showScreen(opened, <Panel />);
