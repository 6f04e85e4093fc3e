import type { QueryClient } from '@tanstack/react-query';
import { toldOfSprint } from '../sprint/told-query';
import { openedReview } from './reading/opened-review';

/** Asks Jira and the app, side by side, while the screen's own code is still on its way. */
export function beginReview(client: QueryClient, sprintId: string): void {
  // What fails here is told by the component that waits for it.
  const ignore = () => undefined;
  client.query(openedReview(sprintId)).catch(ignore);
  client.query(toldOfSprint(sprintId)).catch(ignore);
}
