import type { ValuedItem } from '../../../src/core/currency/worth/valued';
import { hypothesisProperty, readProjection } from '../../../src/core/hypothesis/projection';
import { countIssues } from '../../../src/jira/count-issues';
import { allHypothesesJql, waitingJql } from '../../../src/jira/hypotheses-jql';
import type { Issue } from '../../../src/jira/issue';
import type { JiraRequest } from '../../../src/jira/request';
import { searchIssues } from '../../../src/jira/search-issues';
import { inSlices, type Pace } from '../../check/reading/slices';

/** All hypotheses of a project that the person may see. */
export interface ProjectHypotheses {
  readonly items: readonly ValuedItem[];
  /** Ids of those that wait in the backlog, in rank order: the others are only there for what is shared with them. */
  readonly today: readonly string[];
  readonly issues: ReadonlyMap<string, Pick<Issue, 'key' | 'summary'>>;
}

export interface Reading {
  readonly read: number;
  /** About how many there are; null while nobody knows. */
  readonly total: number | null;
}

/** One call for each hundred of those that wait, and of the others, and one that counts them. */
export const readHypotheses =
  (request: JiraRequest, pace: Pace) =>
  async (projectId: string, onProgress: (reading: Reading) => void): Promise<ProjectHypotheses> => {
    const all = allHypothesesJql(projectId);
    const issues = new Map<string, Pick<Issue, 'key' | 'summary'>>();
    const items = new Map<string, ValuedItem>();
    let total: number | null = null;
    const tell = () => onProgress({ read: items.size, total });
    // It only tells how far the reading is.
    const counted = countIssues(request)(all).then(
      (count) => {
        total = count;
        tell();
      },
      () => undefined,
    );
    const readAll = async (jql: string): Promise<void> => {
      let token: string | null | undefined;
      do {
        const page = await searchIssues(request)({ jql, properties: [hypothesisProperty], ...(typeof token === 'string' && { nextPageToken: token }) });
        for (const { id, key, summary } of page.issues) issues.set(id, { key, summary });
        for (const item of await inSlices(page.issues, itemOf, pace)) items.set(item.id, item);
        token = page.nextPageToken;
        tell();
      } while (token !== null);
    };
    await readAll(`${all} AND ${waitingJql} ORDER BY rank ASC`);
    const today = [...items.keys()];
    await readAll(`${all} AND NOT (${waitingJql}) ORDER BY key ASC`);
    await counted;
    return { items: [...items.values()], today, issues };
  };

function itemOf({ id, properties }: Issue): ValuedItem {
  const read = readProjection(properties[hypothesisProperty], id);
  return { id, hypothesis: read.state === 'sound' ? read.revision.hypothesis : null };
}
