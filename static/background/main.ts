import { browserWorld } from './browser-world';
import { createLiveGuard } from './live-guard';

const guard = createLiveGuard(browserWorld);
document.addEventListener('visibilitychange', () => guard.resume());
guard.resume();
