import { view } from '@forge/bridge';
import type { Opened } from '../session/open-screen';
import { showScreen } from '../session/show-screen';
import { SprintGoal } from './SprintGoal';
import { sprintOfAction } from './sprint-of-action';

export const show = (opened: Promise<Opened>) => void showGoal(opened);

/** Jira shows the screen of an action in a dialog of its own, and puts no title above it. */
async function showGoal(opened: Promise<Opened>): Promise<void> {
  const sprintId = await view.getContext().then(sprintOfAction, () => null);
  const inDialog = opened.then(({ session, ...rest }) => ({ ...rest, session: { ...session, inDialog: true } }));
  await showScreen(inDialog, <SprintGoal sprintId={sprintId ?? ''} />);
}
