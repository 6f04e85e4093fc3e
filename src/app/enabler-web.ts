import { findEnablers } from '../jira/find-enablers';
import { findIssues } from '../jira/find-issues';
import type { JiraRequest } from '../jira/request';
import { asShown, enabledBy, worthProperties, type WorthIssue } from './worth-issue';

/**
 * How many issues are read at most to know the worth of a few, which is about 30 calls. In a web of
 * enablers that is larger, those that it does not reach to the end of have no worth that JQL knows.
 */
const mostIssues = 1500;
/** And how many enablers long a way through it is followed. */
const mostSteps = 20;

/** As many as Jira reads in one call. */
const perCall = 100;

/** Issues of one project, by id, and whether they are all that there are. */
export interface Web {
  readonly issues: ReadonlyMap<string, WorthIssue>;
  readonly isComplete: boolean;
}

/**
 * The enablers of these issues, the enablers of those, and so on: all whose worth changes with theirs.
 *
 * @param issueIds that changed a moment ago
 */
export const findAbove =
  (asApp: JiraRequest) =>
  async (projectId: string, issueIds: readonly string[]): Promise<Web> => {
    const above = new Map<string, WorthIssue>();
    let asked: readonly string[] = issueIds;
    for (let step = 0; step < mostSteps && asked.length > 0 && above.size <= mostIssues; step++) {
      const found = await findEnablers(asApp)(projectId, asked, worthProperties, issueIds.slice(0, 50));
      const fresh = found.filter(({ id }) => !above.has(id));
      for (const issue of fresh) above.set(issue.id, asShown(issue));
      asked = fresh.map(({ id }) => id).filter((id) => !issueIds.includes(id));
    }
    return { issues: above, isComplete: asked.length === 0 };
  };

/**
 * With these issues, all that their worth comes from: what they make possible, to the end, and who
 * else makes that possible. Of other projects nothing: their worth is in another currency.
 *
 * Where there is no enabler among them, nothing is read.
 */
export const withBelow =
  (asApp: JiraRequest) =>
  async (projectId: string, issues: readonly WorthIssue[]): Promise<Web> => {
    const known = new Map(issues.map((one) => [one.issue.id, one]));
    const below = new Set<string>();
    let wanted = newIn(below, issues);
    for (let step = 0; step < mostSteps && wanted.length > 0 && below.size <= mostIssues; step++) {
      const loaded = await load(asApp, wanted.filter((id) => !known.has(id)));
      for (const one of loaded) if (one.issue.project.id === projectId) known.set(one.issue.id, one);
      wanted = newIn(below, wanted.flatMap((id) => known.get(id) ?? []));
    }
    const enabled = [...below].filter((id) => known.has(id));
    for (const issue of await findEnablers(asApp)(projectId, enabled, worthProperties)) {
      if (!known.has(issue.id)) known.set(issue.id, asShown(issue));
    }
    return { issues: known, isComplete: wanted.length === 0 };
  };

/** What these issues make possible and is not among the seen; it is from now on. */
function newIn(seen: Set<string>, issues: readonly WorthIssue[]): readonly string[] {
  const fresh = new Set(issues.flatMap(enabledBy).filter((id) => !seen.has(id)));
  for (const id of fresh) seen.add(id);
  return [...fresh];
}

async function load(asApp: JiraRequest, issueIds: readonly string[]): Promise<readonly WorthIssue[]> {
  const calls = Array.from({ length: Math.ceil(issueIds.length / perCall) }, (_, call) =>
    findIssues(asApp)(issueIds.slice(call * perCall, (call + 1) * perCall), worthProperties),
  );
  return (await Promise.all(calls)).flat().map(asShown);
}
