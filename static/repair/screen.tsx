import type { Opened } from '../session/open-screen';
import { showScreen } from '../session/show-screen';
import { RepairScreen } from './RepairScreen';

export const show = (opened: Promise<Opened>) => void showScreen(opened, <RepairScreen />);
