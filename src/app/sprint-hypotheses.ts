import { hypothesisProperty, readProjection } from '../core/hypothesis/projection';
import type { Revision } from '../core/hypothesis/revision';
import { carriesHypothesis, type ProjectSettings } from '../core/settings/project-settings';
import { mostHypotheses } from '../core/sprint/frozen';
import { parentsToRead, sprintWork, type WorkIssue } from '../core/sprint/sprint-work';
import { findAllIssues } from '../jira/find-all-issues';
import type { Issue } from '../jira/issue';
import { jqlId } from '../jira/jql';
import type { JiraRequest } from '../jira/request';
import { searchAllIssues } from '../jira/search-all-issues';
import type { RevisionLog } from '../store/revisions';
import type { SettingsLog } from '../store/settings';
import { eachOfMany } from './each-of-many';
import { claimedNumber } from './shown-truth';

interface HypothesesDeps {
  readonly asApp: JiraRequest;
  readonly revisions: Pick<RevisionLog, 'latest'>;
  readonly settings: Pick<SettingsLog, 'latest'>;
}

/** An issue and the newest revision of its hypothesis, by the log. */
export interface WrittenIssue {
  readonly issue: Issue;
  readonly revision: Revision;
}

/** Jira takes some thousands of issues into a sprint; nobody plans that many. */
const mostIssues = 2000;

/** Jira's levels go from sub-tasks to whatever Premium was told; a circle cannot be, and would end here. */
const mostLevels = 10;

/**
 * The hypotheses of a sprint as Jira and the log have them now, whoever may see them: those in it,
 * and those above any issue in it, at any level and in any project. In the order of the sprint.
 *
 * @throws JiraError, StorageError
 */
export function createSprintHypotheses({ asApp, revisions, settings }: HypothesesDeps) {
  const written = async (issue: Issue): Promise<readonly [string, WrittenIssue | null]> => {
    const shown = readProjection(issue.properties[hypothesisProperty], issue.id);
    const revision = await revisions.latest(issue.id, claimedNumber(shown));
    return [issue.id, revision === null || isBlank(revision) ? null : { issue, revision }];
  };

  return async (sprintId: string): Promise<readonly WrittenIssue[]> => {
    const query = { jql: `sprint = ${jqlId(sprintId)} ORDER BY rank ASC`, properties: [hypothesisProperty] };
    const inSprint = await searchAllIssues(asApp)(query, mostIssues);
    const above = await ancestors(asApp, inSprint);
    const issues = [...inSprint, ...above];
    const carriers = await carriersAmong(settings, issues);
    const found = new Map(await eachOfMany(carriers, written));
    const carrierIds = new Set(carriers.map(({ id }) => id));
    const asWork = ({ id, parentId }: Issue): WorkIssue => {
      if (!carrierIds.has(id)) return { id, parentId, role: 'to-do' };
      return { id, parentId, role: (found.get(id) ?? null) === null ? 'unwritten' : 'hypothesis' };
    };
    const { hypotheses } = sprintWork(inSprint.map(asWork), above.map(asWork));
    return hypotheses.flatMap(({ issueId }) => found.get(issueId) ?? []).slice(0, mostHypotheses);
  };
}

export type SprintHypotheses = ReturnType<typeof createSprintHypotheses>;

async function ancestors(asApp: JiraRequest, inSprint: readonly Issue[]): Promise<readonly Issue[]> {
  const read = new Set(inSprint.map(({ id }) => id));
  const above: Issue[] = [];
  let next = parentsToRead(inSprint, read);
  for (let level = 0; next.length > 0 && level < mostLevels; level++) {
    const found = await findAllIssues(asApp)(next, [hypothesisProperty]);
    above.push(...found);
    for (const id of next) read.add(id);
    next = parentsToRead(found, read);
  }
  return above;
}

async function carriersAmong(settings: Pick<SettingsLog, 'latest'>, issues: readonly Issue[]): Promise<readonly Issue[]> {
  const projectIds = [...new Set(issues.map(({ project }) => project.id))];
  const found = await eachOfMany(projectIds, async (id): Promise<readonly [string, ProjectSettings]> => [id, (await settings.latest(id)).settings]);
  const ofProjects = new Map(found);
  return issues.filter(({ project, type }) => {
    const ofProject = ofProjects.get(project.id);
    return ofProject !== undefined && carriesHypothesis(ofProject, type);
  });
}

function isBlank({ hypothesis: { thing, value } }: Revision): boolean {
  return thing === '' && value === '';
}
