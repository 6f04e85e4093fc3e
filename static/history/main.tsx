import { startScreen } from '../session/start-screen';
import { History } from './History';
import { HistorySkeleton } from './HistorySkeleton';

void startScreen({ skeleton: <HistorySkeleton />, content: <History /> });
