import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import type { Revision } from '../../src/core/hypothesis/revision';
import { sprintOf, type SprintOnScreen } from './read-sprint';
import { revisionOf, withRevision } from './sprint-issue';
import { toldOfSprint } from './told-query';

const keyOf = (sprintId: string) => ['sprint', sprintId] as const;

/** A sprint's issues with those above them, and what they work for: three REST calls for 100 issues. */
export const sprintOnScreen = (sprintId: string) =>
  queryOptions({
    queryKey: keyOf(sprintId),
    queryFn: async ({ client }) => {
      const read = sprintOf(await client.query(toldOfSprint(sprintId)));
      return keepNewer(read, client.getQueryData<SprintOnScreen>(keyOf(sprintId)));
    },
  });

export const useSprint = (sprintId: string) => useQuery(sprintOnScreen(sprintId));

/** Shows what the app answered, or what Jira was asked for after somebody else saved. */
export function showInSprint(client: QueryClient, sprintId: string, issueId: string, revision: Revision): void {
  client.setQueryData(sprintOnScreen(sprintId).queryKey, (shown) => shown && withRevisions(shown, new Map([[issueId, revision]])));
}

/** Jira's search may know less of what was just saved than this screen does. */
function keepNewer(read: SprintOnScreen, shown: SprintOnScreen | undefined): SprintOnScreen {
  const known = [...(shown?.issues.values() ?? [])].flatMap((issue) => {
    const revision = revisionOf(issue);
    return revision === null ? [] : [[issue.id, revision] as const];
  });
  return withRevisions(read, new Map(known));
}

function withRevisions(shown: SprintOnScreen, revisions: ReadonlyMap<string, Revision>): SprintOnScreen {
  const issues = new Map(
    [...shown.issues].map(([id, issue]) => {
      const revision = revisions.get(id);
      return [id, revision === undefined ? issue : withRevision(issue, revision)];
    }),
  );
  return { ...shown, issues };
}
