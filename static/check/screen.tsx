import type { Opened } from '../session/open-screen';
import { showScreen } from '../session/show-screen';
import type { BegunCheck } from './begin-check';
import { CheckDialog } from './CheckDialog';

export async function showCheck(opened: Promise<Opened>, begun: Promise<BegunCheck>): Promise<void> {
  const content = begun.then((found) => <CheckDialog {...found} />).catch(() => null);
  // Where there is no check, the screen says why.
  await showScreen(inItsPlace(opened, begun), await content);
}

async function inItsPlace(opened: Promise<Opened>, begun: Promise<BegunCheck>): Promise<Opened> {
  const [{ session, ...rest }, { place }] = await Promise.all([opened, begun]);
  return { ...rest, session: { ...session, inDialog: session.inDialog || place.isDialog } };
}
