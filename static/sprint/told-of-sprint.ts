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

/** Jira Premium has a few levels above the epic, and nobody uses more than these. */
const mostLevels = 6;

/**
 * One call for 100 issues of the sprint; one for what lies above them, and one more for each level
 * that is above that; and one, beside those, for what the projects decided.
 *
 * @throws JiraError `not-found` for a sprint that the person may not see
 */
export const askOfSprint =
  (request: JiraRequest) =>
  async (sprintId: string): Promise<ToldOfSprint> => {
    const inSprint = await findSprintIssues(request)(sprintId);
    const early = projectsOf(inSprint);
    const [above, told] = await Promise.all([ancestorsOf(request, inSprint), decidedBy(request, early)]);
    const others = projectsOf(above).filter((id) => !early.includes(id));
    return { inSprint, above, decided: new Map([...told, ...(await decidedBy(request, others))]) };
  };

async function ancestorsOf(request: JiraRequest, inSprint: readonly Issue[]): Promise<readonly Issue[]> {
  const asked = new Set(inSprint.map(({ id }) => id));
  const found: Issue[] = [];
  let wanted = parentsToRead(inSprint, asked);
  for (let level = 0; level < mostLevels && wanted.length > 0; level += 1) {
    wanted.forEach((id) => asked.add(id));
    const read = await findAllIssues(request)(wanted, [hypothesisProperty]);
    found.push(...read);
    wanted = parentsToRead(read, asked);
  }
  return found;
}

const projectsOf = (issues: readonly Issue[]) => [...new Set(issues.map(({ project }) => project.id))];

async function decidedBy(request: JiraRequest, projectIds: readonly string[]): Promise<Decided> {
  return projectIds.length === 0 ? new Map() : findPropertiesOfProjects(request)(projectIds, [settingsProperty, currencyProperty]);
}
