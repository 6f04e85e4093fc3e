import { hypothesisProperty } from '../core/hypothesis/projection';
import { findAllIssues } from '../jira/find-all-issues';
import { getMyPermissions } from '../jira/get-my-permissions';
import type { Issue } from '../jira/issue';
import { isJiraError } from '../jira/jira-error';
import type { JiraRequest } from '../jira/request';
import type { DeletedIssues } from '../store/deleted-issues';
import { eachOfMany } from './each-of-many';

interface VisibleDeps {
  readonly asUser: JiraRequest;
  readonly deletedIssues: Pick<DeletedIssues, 'has'>;
}

/** An issue that something was kept of. */
interface Kept {
  readonly issueId: string;
  readonly projectId: string;
}

export interface Visible {
  /** Those that the person sees in Jira, by id, with their hypotheses. */
  readonly seen: ReadonlyMap<string, Issue>;
  /** Ids of all of which the person may be told: seen ones, and deleted ones of projects that they may browse. */
  readonly told: ReadonlySet<string>;
}

/**
 * Of which issues a person may be told. What is kept of an issue outlives it, so that those that
 * Jira said were deleted stay for whoever may browse their project; one that is merely not there
 * for this person is not shown.
 */
export function createVisibleIssues({ asUser, deletedIssues }: VisibleDeps) {
  const mayBrowse = async (projectId: string): Promise<boolean> => {
    try {
      return (await getMyPermissions(asUser)({ projectId }, ['BROWSE_PROJECTS'])).BROWSE_PROJECTS;
    } catch (error) {
      if (isJiraError(error, 'not-found', 'forbidden')) return false;
      throw error;
    }
  };

  return async (kept: readonly Kept[]): Promise<Visible> => {
    const found = await findAllIssues(asUser)(kept.map(({ issueId }) => issueId), [hypothesisProperty]);
    const seen = new Map(found.map((issue) => [issue.id, issue]));
    const missing = kept.filter(({ issueId }) => !seen.has(issueId));
    const deleted = (await eachOfMany(missing, async (one) => ((await deletedIssues.has(one.issueId)) ? [one] : []))).flat();
    const projectIds = [...new Set(deleted.map(({ projectId }) => projectId))];
    const browsed = new Map(await eachOfMany(projectIds, async (id) => [id, await mayBrowse(id)] as const));
    const gone = deleted.filter(({ projectId }) => browsed.get(projectId) === true);
    return { seen, told: new Set([...seen.keys(), ...gone.map(({ issueId }) => issueId)]) };
  };
}

export type VisibleIssues = ReturnType<typeof createVisibleIssues>;
