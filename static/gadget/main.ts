import { view } from '@forge/bridge';
import { openScreen } from '../session/open-screen';
import { beginBets } from '../learn/begin-bets';
import { readConfiguration } from './configuration';

const configured = view.getContext().then((context) => {
  const configuration = readConfiguration(context);
  if (configuration !== null) beginBets(configuration.project.id);
  return configuration;
});

void openScreen({
  screen: async () => {
    const { showGadget } = await import('./screen');
    return { show: (opened) => void showGadget(opened, configured) };
  },
});
