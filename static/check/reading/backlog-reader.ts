import type { GuardSettings } from '../../../src/core/backlog/guard-settings';
import { countIssues } from '../../../src/jira/count-issues';
import { findIssues } from '../../../src/jira/find-issues';
import { isJiraError } from '../../../src/jira/jira-error';
import type { JiraRequest } from '../../../src/jira/request';
import { searchBacklog } from '../../../src/jira/search-backlog';
import { backlogJql } from './backlog-jql';
import type { CheckedItem } from './checked-item';
import { judge } from './judge';
import type { Place } from './place';
import { prepare, readSettings, type Prepared } from './prepare';
import type { Pace } from './slices';

interface Read {
  readonly items: readonly CheckedItem[];
  readonly isLast: boolean;
}

/** Reads a backlog page by page, each exactly once, and remembers where it is. */
export interface BacklogReader {
  /** Undefined until `prepare` has answered. */
  readonly prepared: () => Prepared | undefined;
  readonly prepare: (request: JiraRequest) => Promise<Prepared>;
  readonly count: (request: JiraRequest) => Promise<number>;
  /** After a failure, the same page again. */
  readonly nextPage: (request: JiraRequest) => Promise<Read>;
  /** Those of these issues that are still in the backlog. */
  readonly among: (request: JiraRequest, ids: readonly string[]) => Promise<readonly CheckedItem[]>;
}

/** How many freshly written issues search can be told of. */
const reconciledAtOnce = 50;

export function createBacklogReader(place: Place, pace: Pace): BacklogReader {
  const settings = new Map<string, GuardSettings>();
  let prepared: Prepared | undefined;
  let nextPageToken: string | null = null;

  const known = (): Prepared => {
    if (prepared === undefined) throw new Error('What the backlog is must be known first.');
    return prepared;
  };

  /** A board's filter may reach into other projects, which have settings of their own. */
  const settingsFrom = (request: JiraRequest) => async (projectId: string): Promise<GuardSettings> => {
    const found = settings.get(projectId) ?? (await readSettings(request, projectId));
    settings.set(projectId, found);
    return found;
  };

  const judged = (request: JiraRequest, told: readonly unknown[]) => judge(told, { settingsOf: settingsFrom(request), today: place.today, pace });

  const firstPage = async (request: JiraRequest) => {
    const { source, projectId } = known();
    try {
      return await searchBacklog(request)({ jql: backlogJql(source), nextPageToken });
    } catch (error) {
      if (!('filterId' in source) || !isJiraError(error, 'rejected')) throw error;
      // A person may see a board without seeing its filter: Jira then says that there is no such filter.
      prepared = { ...known(), source: { projectId } };
      return searchBacklog(request)({ jql: backlogJql({ projectId }), nextPageToken });
    }
  };

  const search = async (request: JiraRequest, ids: readonly string[]) => {
    if (ids.length === 0) return [];
    return (await searchBacklog(request)({ jql: backlogJql(known().source, ids), nextPageToken: null, reconcileIssues: ids })).issues;
  };

  const stillThere = async (request: JiraRequest, ids: readonly string[]) => {
    try {
      return await search(request, ids);
    } catch (error) {
      if (!isJiraError(error, 'rejected')) throw error;
      // A query that names an issue that was deleted is refused as a whole.
      return search(request, (await findIssues(request)(ids)).map(({ id }) => id));
    }
  };

  return {
    prepared: () => prepared,
    async prepare(request) {
      prepared = await prepare(request, place);
      settings.set(prepared.projectId, prepared.settings);
      return prepared;
    },
    count: (request) => countIssues(request)(backlogJql(known().source)),
    async nextPage(request) {
      const page = await (nextPageToken === null ? firstPage(request) : searchBacklog(request)({ jql: backlogJql(known().source), nextPageToken }));
      const items = await judged(request, page.issues);
      ({ nextPageToken } = page);
      return { items, isLast: page.nextPageToken === null };
    },
    async among(request, ids) {
      const found: CheckedItem[] = [];
      for (let from = 0; from < ids.length; from += reconciledAtOnce) {
        const asked = ids.slice(from, from + reconciledAtOnce);
        found.push(...(await judged(request, await stillThere(request, asked))));
      }
      return found;
    },
  };
}
