import { currencyProperty } from '../../src/core/currency/currency-property';
import { hypothesisProperty } from '../../src/core/hypothesis/projection';
import { settingsProperty } from '../../src/core/settings/project-settings';
import { parentsToRead } from '../../src/core/sprint/sprint-work';
import { findAllIssues } from '../../src/jira/find-all-issues';
import { findPropertiesOfProjects } from '../../src/jira/find-properties-of-projects';
import { findSprintIssues } from '../../src/jira/find-sprint-issues';
import type { Issue } from '../../src/jira/issue';
import type { JiraRequest } from '../../src/jira/request';

type Decided = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** What Jira tells of a sprint, as it tells it. */
export interface ToldOfSprint {
  /** In the order of the sprint. */
  readonly inSprint: readonly Issue[];
  /** What lies above them, at any level. */
  readonly above: readonly Issue[];
  /** What their projects decided about themselves: properties by project id. */
  readonly decided: Decided;
}

/** What need not be waited for: what is expected before Jira has told which issues the sprint has. */
export interface Foreseen {
  /** Projects that the sprint is expected to have issues of. */
  readonly projectIds: readonly string[];
  /** Issues that are expected above the sprint's, as Jira tells them to this person: they are not asked for again. */
  readonly above: Promise<readonly Issue[]>;
}

const nothing: Foreseen = { projectIds: [], above: Promise.resolve([]) };

/** Jira Premium has a few levels above the epic, and nobody uses more than these. */
const mostLevels = 6;

/**
 * One call for 100 issues of the sprint; one for what lies above them, and one more for each level
 * that is above that; and one, beside those, for what the projects decided. Of what was foreseen, no
 * call waits for another.
 *
 * @throws JiraError `not-found` for a sprint that the person may not see
 */
export const askOfSprint =
  (request: JiraRequest) =>
  async (sprintId: string, foreseen = nothing): Promise<ToldOfSprint> => {
    const [early, told] = await Promise.all([decidedBy(request, foreseen.projectIds), issuesOf(request, sprintId, foreseen)]);
    const others = projectsOf(told.above).filter((id) => !early.has(id) && !told.decided.has(id));
    return { ...told, decided: new Map([...early, ...told.decided, ...(await decidedBy(request, others))]) };
  };

async function issuesOf(request: JiraRequest, sprintId: string, { projectIds, above: expected }: Foreseen): Promise<ToldOfSprint> {
  const inSprint = await findSprintIssues(request)(sprintId);
  const others = projectsOf(inSprint).filter((id) => !projectIds.includes(id));
  const known = new Map((await expected).map((issue) => [issue.id, issue]));
  const [above, decided] = await Promise.all([ancestorsOf(request, inSprint, known), decidedBy(request, others)]);
  return { inSprint, above, decided };
}

async function ancestorsOf(request: JiraRequest, inSprint: readonly Issue[], known: ReadonlyMap<string, Issue>): Promise<readonly Issue[]> {
  const asked = new Set(inSprint.map(({ id }) => id));
  const found: Issue[] = [];
  let wanted = parentsToRead(inSprint, asked);
  for (let level = 0; level < mostLevels && wanted.length > 0; level += 1) {
    wanted.forEach((id) => asked.add(id));
    const missing = wanted.filter((id) => !known.has(id));
    const read = [...wanted.flatMap((id) => known.get(id) ?? []), ...(await findAllIssues(request)(missing, [hypothesisProperty]))];
    found.push(...read);
    wanted = parentsToRead(read, asked);
  }
  return found;
}

const projectsOf = (issues: readonly Issue[]) => [...new Set(issues.map(({ project }) => project.id))];

async function decidedBy(request: JiraRequest, projectIds: readonly string[]): Promise<Decided> {
  return projectIds.length === 0 ? new Map() : findPropertiesOfProjects(request)(projectIds, [settingsProperty, currencyProperty]);
}
