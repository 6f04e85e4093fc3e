import { view } from '@forge/bridge';
import { readPlace } from '../check/reading/place';

/** Where the tab of sprints begins: on the board that the page is about, where Jira tells. */
export async function beginSprints(): Promise<{ readonly boardId: string | null }> {
  const { boardId } = readPlace(await view.getContext(), new Date());
  return { boardId };
}
