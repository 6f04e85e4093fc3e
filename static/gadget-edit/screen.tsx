import type { GadgetConfiguration } from '../gadget/configuration';
import type { Opened } from '../session/open-screen';
import { showScreen } from '../session/show-screen';
import { GadgetEdit } from './GadgetEdit';

export async function showGadgetEdit(opened: Promise<Opened>, configured: Promise<GadgetConfiguration | null>): Promise<void> {
  await showScreen(opened, <GadgetEdit before={await configured.catch(() => null)} />);
}
