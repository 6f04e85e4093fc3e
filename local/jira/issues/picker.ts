import { type Call, ok, type Reply } from '../call';
import { JiraRefusal } from '../errors';
import { runQuery } from '../jql/run';
import { visibleProjects } from '../permissions';
import type { Issue } from '../records';

const mostSuggestions = 20;

/** `GET issue/picker`: suggestions by a part of the key or of the summary. */
export function pickIssue({ site, actor, query }: Call): Reply {
  const { state } = site;
  const text = (query.get('query') ?? '').trim().toLowerCase();
  const projectId = query.get('currentProjectId');
  const except = query.get('currentIssueKey');
  const jql = query.get('currentJQL');
  const subtasksToo = query.get('showSubTasks') !== 'false';

  const suggested = (issue: Issue): boolean =>
    (projectId === null || issue.projectId === projectId) &&
    issue.key !== except &&
    (subtasksToo || state.issueTypes.get(issue.typeId).hierarchyLevel >= 0) &&
    (issue.summary.toLowerCase().includes(text) || issue.key.toLowerCase().includes(text));
  const current = jql === null
    ? visibleProjects(state, actor).flatMap(({ id }) => state.issues.where('project', id))
    : usable(() => runQuery(site, actor, jql));
  const found = text === '' ? [] : current.filter(suggested);
  const issues = found.slice(0, mostSuggestions);
  return ok({
    sections: [
      { label: 'History Search', sub: 'Showing 0 of 0 matching issues', id: 'hs', issues: [] },
      { label: 'Current Search', sub: `Showing ${issues.length} of ${found.length} matching issues`, id: 'cs', issues: issues.map(suggestion) },
    ],
  });
}

/** A query that this person cannot use suggests nothing. */
function usable(run: () => readonly Issue[]): readonly Issue[] {
  try {
    return run();
  } catch (error) {
    if (error instanceof JiraRefusal) return [];
    throw error;
  }
}

const suggestion = (issue: Issue) => ({
  id: Number(issue.id),
  key: issue.key,
  keyHtml: issue.key,
  img: '/images/icons/issuetypes/10318.svg',
  summary: escaped(issue.summary),
  summaryText: issue.summary,
});

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
