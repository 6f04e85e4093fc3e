import type { CurrencyVersion } from '../core/currency/currency-version';
import { sameInJql } from '../core/currency/touches-worth';
import { readWorthProgress, worthProgressProperty, type WorthPosition, type WorthProgress } from '../core/currency/worth-progress';
import { isTaken, progressAt, stepAfter } from '../core/currency/worth-walk';
import type { HypothesisKind } from '../core/hypothesis/hypothesis';
import { countIssues } from '../jira/count-issues';
import { findProjectProperty } from '../jira/find-project-property';
import { allHypothesesJql, hypothesesJql } from '../jira/hypotheses-jql';
import { searchIssues } from '../jira/search-issues';
import { setProjectProperty } from '../jira/set-project-property';
import type { CurrencyLog } from '../store/currencies';
import type { PushJob } from './projection-job';
import { createShowPageOfWorths, type ShowPageDeps } from './show-page-of-worths';
import { worthProperties } from './worth-issue';

interface ProjectWorthsDeps extends ShowPageDeps {
  readonly currencies: Pick<CurrencyLog, 'latest' | 'find'>;
  readonly pushJob: PushJob;
  /** ISO 8601, UTC. */
  readonly now: () => string;
}

/**
 * Between two steps of a walk. Jira lets all customers of an app together spend 65,000 points an
 * hour: 1 for a call and 1 for each issue that it reads, 1 for a write.
 *
 * 5,000 hypotheses, 500 of them enablers of five things each, are 70 steps, 23 minutes and about
 * 14,300 points: 5,300 to read the pages and the progress, 4,000 to read what the enablers share,
 * and 5,000 writes, if all of them are worth something else.
 *
 * A step costs some 250 points, so that a walk takes at most 45,000 an hour, however long it is. Those
 * of all projects of a site take their steps one after the other.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 */
const pauseSeconds = 20;

/** How many issues a step looks at. Each enabler may bring 50 others with it. */
const perStep: Readonly<Record<HypothesisKind, number>> = { hypothesis: 100, enabler: 20 };

/**
 * Takes one step of the walk that brings JQL to a version of a project's currency: a page of
 * hypotheses or enablers, and the job for the next one.
 *
 * How far the walk got is in the project property: a step that was taken before is not taken again,
 * and one that a newer version made pointless is not taken at all. The next job is queued before
 * that is written: what is lost between the two is at most that a step is taken twice.
 *
 * @throws JiraError, StorageError: the step is to be taken again, and writes only what is left
 */
export type ProjectWorths = (projectId: string, version: number, from: WorthPosition) => Promise<void>;

export function createProjectWorths(deps: ProjectWorthsDeps): ProjectWorths {
  const { asApp, currencies, pushJob, now } = deps;
  const showPageOfWorths = createShowPageOfWorths(deps);
  const reach = (projectId: string, progress: WorthProgress) => setProjectProperty(asApp)(projectId, worthProgressProperty, progress);

  return async (projectId, version, from) => {
    const currency = await currencies.latest(projectId, version);
    if (currency?.version !== version) return;
    const reached = readWorthProgress(await findProjectProperty(asApp)(projectId, worthProgressProperty));
    if (isTaken(from, version, reached)) return;
    if (await isThere(currencies, projectId, currency, reached)) return reach(projectId, progressAt(version, null, reached?.done ?? 0, null, now()));

    const counted = reached?.version === version ? reached.total : await countIssues(asApp)(allHypothesesJql(projectId));
    const { issues, nextPageToken } = await searchIssues(asApp)({
      jql: hypothesesJql(projectId, from.kind),
      properties: worthProperties,
      maxResults: perStep[from.kind],
      ...(from.token !== null && { nextPageToken: from.token }),
    });
    await showPageOfWorths(projectId, issues, currency);

    const next = stepAfter(from, issues.length, nextPageToken);
    if (next !== null) await pushJob({ type: 'worths', projectId, version, from: next }, pauseSeconds);
    return reach(projectId, progressAt(version, next, from.done + issues.length, counted, now()));
  };
}

/** Whether the walk to an older version got through, and nothing changed since that JQL knows of: a sentence on why, a number of decimals. */
async function isThere(
  currencies: Pick<CurrencyLog, 'find'>,
  projectId: string,
  currency: CurrencyVersion,
  reached: WorthProgress | null,
): Promise<boolean> {
  if (reached?.next !== null || reached.version >= currency.version) return false;
  const older = await currencies.find(projectId, reached.version);
  return older !== undefined && sameInJql(older.content, currency.content);
}
