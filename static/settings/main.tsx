import { startScreen } from '../session/start-screen';
import { Settings } from './Settings';
import { SettingsSkeleton } from './SettingsSkeleton';

void startScreen({ skeleton: <SettingsSkeleton />, content: <Settings /> });
