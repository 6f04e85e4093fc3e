import { openScreen } from '../session/open-screen';
import { beginCheck } from './begin-check';

// Jira is asked while the screen's own code is still on its way.
const begun = beginCheck();

void openScreen({
  screen: async () => {
    const { showCheck } = await import('./screen');
    return { show: (opened) => void showCheck(opened, begun) };
  },
});
