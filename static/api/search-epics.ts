import { useQueryClient } from '@tanstack/react-query';
import { carriesHypothesis } from '../../src/core/settings/project-settings';
import { findIssues } from '../../src/jira/find-issues';
import type { Issue } from '../../src/jira/issue';
import { jqlId, jqlWords } from '../../src/jira/jql';
import { searchIssues } from '../../src/jira/search-issues';
import { useSession } from '../session/session';
import { jira } from './jira';
import { projectWithTypes } from './project';
import { projectSettings } from './project-settings';

/** As many as a list can show without being scrolled for ever. */
const perSearch = 20;

/**
 * Finds issues of this project that carry a hypothesis, by words of their name or by key; never the issue itself.
 *
 * @param level only those of this `hierarchyLevel`; of every level unless told
 */
export function useEpicSearch(level?: number): (typed: string) => Promise<readonly Issue[]> {
  const client = useQueryClient();
  const { issueId, projectId } = useSession();
  const fits = (type: { readonly hierarchyLevel: number }) => level === undefined || type.hierarchyLevel === level;

  const carrierTypes = async () => {
    const [project, { settings }] = await Promise.all([
      client.query({ ...projectWithTypes(projectId), staleTime: 'static' }),
      client.query({ ...projectSettings(projectId), staleTime: 'static' }),
    ]);
    return project.issueTypes.filter((type) => carriesHypothesis(settings, type) && fits(type)).map(({ id }) => jqlId(id));
  };

  return async (typed) => {
    const types = await carrierTypes();
    if (types.length === 0) return [];
    const [named, found] = await Promise.all([byKey(typed), byWords(typed, projectId, types)]);
    const other = found.filter(({ id }) => !named.some((issue) => issue.id === id));
    return [...named, ...other].filter(({ id, type }) => id !== issueId && fits(type));
  };
}

async function byKey(typed: string): Promise<readonly Issue[]> {
  const key = typed.trim().toUpperCase();
  return /^[A-Z][A-Z0-9_]*-\d+$/.test(key) ? findIssues(jira)([key]) : [];
}

async function byWords(typed: string, projectId: string, types: readonly string[]): Promise<readonly Issue[]> {
  const words = jqlWords(typed);
  const named = words === null ? '' : ` AND summary ~ ${words}`;
  const jql = `project = ${jqlId(projectId)} AND issuetype IN (${types.join(', ')})${named} ORDER BY rank ASC`;
  return (await searchIssues(jira)({ jql, maxResults: perSearch })).issues;
}
