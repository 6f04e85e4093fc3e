import { hypothesisProperty } from '../../../src/core/hypothesis/projection';
import { countIssues } from '../../../src/jira/count-issues';
import { findIssues } from '../../../src/jira/find-issues';
import { hypothesesJql } from '../../../src/jira/hypotheses-jql';
import { isJiraError } from '../../../src/jira/jira-error';
import type { JiraRequest } from '../../../src/jira/request';
import { searchIds } from '../../../src/jira/search-ids';
import { searchIssues, type IssuePage } from '../../../src/jira/search-issues';
import type { Place } from '../../check/reading/place';
import { inSlices, type Pace } from '../../check/reading/slices';
import { readOrderItem, type OrderItem } from './order-item';
import { orderJql, type OrderedPart } from './order-jql';
import { prepareOrder, type PreparedOrder } from './prepare-order';

interface Read {
  readonly items: readonly OrderItem[];
  readonly isLast: boolean;
}

/** Reads what is ordered page by page, each exactly once, and remembers where it is. */
export interface OrderReader {
  /** Undefined until `prepare` has answered. */
  readonly prepared: () => PreparedOrder | undefined;
  readonly prepare: (request: JiraRequest) => Promise<PreparedOrder>;
  readonly count: (request: JiraRequest) => Promise<number>;
  /** After a failure, the same page again. */
  readonly nextPage: (request: JiraRequest) => Promise<Read>;
  /** All enablers of the project: one that is in a sprint, or done, has its share, too. */
  readonly enablers: (request: JiraRequest) => Promise<readonly OrderItem[]>;
  /** Those of these issues that there are. */
  readonly these: (request: JiraRequest, ids: readonly string[]) => Promise<readonly OrderItem[]>;
  /** The order as it is now. @param written ids of issues that were ranked a moment ago */
  readonly ranks: (request: JiraRequest, written: readonly string[]) => Promise<readonly string[]>;
}

const atOnce = 100;
const properties = [hypothesisProperty];

export function createOrderReader(place: Place, pace: Pace): OrderReader {
  let prepared: PreparedOrder | undefined;
  let nextPageToken: string | null = null;

  const part = (): OrderedPart => {
    if (prepared === undefined) throw new Error('What is ordered must be known first.');
    return prepared.part;
  };
  const search = (request: JiraRequest, jql: string, token: string | null): Promise<IssuePage> =>
    searchIssues(request)({ jql, properties, ...(token !== null && { nextPageToken: token }) });

  const firstPage = async (request: JiraRequest): Promise<IssuePage> => {
    try {
      return await search(request, orderJql(part()), null);
    } catch (error) {
      if (prepared === undefined || part().filterId === null || !isJiraError(error, 'rejected')) throw error;
      // A person may see a board without seeing its filter: Jira then says that there is no such filter.
      prepared = { ...prepared, part: { ...part(), filterId: null } };
      return search(request, orderJql(part()), null);
    }
  };

  return {
    prepared: () => prepared,
    async prepare(request) {
      prepared = await prepareOrder(request, place);
      return prepared;
    },
    count: (request) => countIssues(request)(orderJql(part())),
    async nextPage(request) {
      const page = await (nextPageToken === null ? firstPage(request) : search(request, orderJql(part()), nextPageToken));
      const items = await inSlices(page.issues, readOrderItem, pace);
      ({ nextPageToken } = page);
      return { items, isLast: nextPageToken === null };
    },
    async enablers(request) {
      const found: OrderItem[] = [];
      let token: string | null = null;
      do {
        const page: IssuePage = await search(request, hypothesesJql(part().projectId, 'enabler'), token);
        found.push(...(await inSlices(page.issues, readOrderItem, pace)));
        token = page.nextPageToken;
      } while (token !== null);
      return found;
    },
    async these(request, ids) {
      const found: OrderItem[] = [];
      for (let from = 0; from < ids.length; from += atOnce) {
        const issues = await findIssues(request)(ids.slice(from, from + atOnce), properties);
        found.push(...(await inSlices(issues, readOrderItem, pace)));
      }
      return found;
    },
    ranks: (request, written) => searchIds(request)(orderJql(part()), written),
  };
}
