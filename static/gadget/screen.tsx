import { dayAt } from '../format/days';
import { beginBets } from '../learn/begin-bets';
import type { Opened } from '../session/open-screen';
import { showScreen } from '../session/show-screen';
import type { GadgetConfiguration } from './configuration';
import { Gadget } from './Gadget';
import { NotConfigured } from './NotConfigured';

/** What was chosen for the gadget; where nothing was, how to choose. */
export async function showGadget(opened: Promise<Opened>, configured: Promise<GadgetConfiguration | null>): Promise<void> {
  const configuration = await configured.catch(() => null);
  if (configuration === null) return showScreen(opened, <NotConfigured />);
  const today = await opened.then(({ session }) => dayAt(new Date(), session.timeZone)).catch(() => dayAt(new Date(), 'UTC'));
  return showScreen(opened, <Gadget configuration={configuration} bets={beginBets(configuration.project.id)} today={today} />);
}
