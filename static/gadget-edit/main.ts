import { view } from '@forge/bridge';
import { openScreen } from '../session/open-screen';
import { readConfiguration } from '../gadget/configuration';

const configured = view.getContext().then(readConfiguration);

void openScreen({
  screen: async () => {
    const { showGadgetEdit } = await import('./screen');
    return { show: (opened) => void showGadgetEdit(opened, configured) };
  },
});
