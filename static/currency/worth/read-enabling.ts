import type { ValuedItem } from '../../../src/core/currency/worth/valued';
import { hypothesisProperty, readProjection } from '../../../src/core/hypothesis/projection';
import { findIssues } from '../../../src/jira/find-issues';
import { enablersJql } from '../../../src/jira/hypotheses-jql';
import type { Issue } from '../../../src/jira/issue';
import type { JiraRequest } from '../../../src/jira/request';
import { searchIssues } from '../../../src/jira/search-issues';

interface Enabling {
  readonly items: readonly ValuedItem[];
  readonly epics: ReadonlyMap<string, Issue>;
}

/** Enablers that enable enablers: nobody reads a longer chain, and nobody shall wait for one. */
const mostLevels = 8;

/**
 * An enabler's share of an item takes that item and all its enablers; where the item is an enabler
 * itself, what that one makes possible, and so on. Two calls side by side for each level.
 */
export const readEnabling =
  (request: JiraRequest) =>
  async (projectId: string, issueId: string, enables: readonly string[]): Promise<Enabling> => {
    const found = new Map<string, Issue>();
    let targets = enables.filter((id) => id !== issueId);
    const asked = new Set([issueId]);
    for (let level = 0; level < mostLevels && targets.length > 0; level += 1) {
      targets.forEach((id) => asked.add(id));
      const [read, enablers] = await Promise.all([findIssues(request)(targets, [hypothesisProperty]), enablersOf(request, projectId, targets)]);
      [...enablers, ...read].forEach((issue) => found.set(issue.id, issue));
      targets = [...new Set(read.flatMap((issue) => itemOf(issue).hypothesis?.enables ?? []))].filter((id) => !asked.has(id));
    }
    return { items: [...found.values()].map(itemOf), epics: found };
  };

async function enablersOf(request: JiraRequest, projectId: string, targets: readonly string[]): Promise<readonly Issue[]> {
  const jql = enablersJql(projectId, targets);
  return (await searchIssues(request)({ jql, properties: [hypothesisProperty] })).issues;
}

/** One whose property was changed past us counts as one where nothing is written. */
function itemOf({ id, properties }: Issue): ValuedItem {
  const read = readProjection(properties[hypothesisProperty], id);
  return { id, hypothesis: read.state === 'sound' ? read.revision.hypothesis : null };
}
