import type { QueryClient } from '@tanstack/react-query';
import { toldOfSprint } from '../sprint/told-query';
import { openedReview } from './reading/opened-review';

/**
 * Asks Jira and the app, side by side, while the screen's own code is still on its way.
 *
 * @param projectId where the review was begun; empty where nobody knows
 */
export function beginReview(client: QueryClient, sprintId: string, projectId: string): void {
  const opening = client.query(openedReview(sprintId));
  const above = opening.then(({ seen }) => seen, () => []);
  // What fails here is told by the component that waits for it.
  client.query(toldOfSprint(sprintId, { projectIds: projectId === '' ? [] : [projectId], above })).catch(() => undefined);
}
