import type { CurrencyVersion } from '../core/currency/currency-version';
import { canonicalJson } from '../core/hypothesis/canonical-json';
import { hypothesisProperty, project, readProjection } from '../core/hypothesis/projection';
import type { Issue } from '../jira/issue';
import type { JiraRequest } from '../jira/request';
import type { RevisionLog } from '../store/revisions';
import { aFewAtATime } from './a-few-at-a-time';
import { withBelow } from './enabler-web';
import { nameIn } from './name-measure';
import type { ProjectHypothesis } from './project-hypothesis';
import { showWorths } from './show-worths';
import { unlessGone } from './unless-gone';
import { asShown, asWritten, type WorthIssue } from './worth-issue';

export interface ShowPageDeps {
  readonly asApp: JiraRequest;
  readonly revisions: Pick<RevisionLog, 'latest'>;
  readonly projectHypothesis: ProjectHypothesis;
}

/**
 * Has JQL follow a version of the currency on these issues: what each is worth, and what its
 * measure is called. Only what changes is written; doing it again writes nothing.
 */
export function createShowPageOfWorths({ asApp, revisions, projectHypothesis }: ShowPageDeps) {
  return async (projectId: string, issues: readonly Issue[], currency: CurrencyVersion): Promise<void> => {
    const page = await Promise.all(issues.map(believed(revisions)));
    const stale = page.filter((one) => isStale(one, currency));
    await aFewAtATime(stale, ({ issue, revision }) => unlessGone(projectHypothesis(issue.id, revision, projectId)));
    await showWorths(asApp)(page, await withBelow(asApp)(projectId, page), currency);
  };
}

/** As the property says, without reading anything; only where that is not to be believed, as the log says. */
const believed =
  (revisions: Pick<RevisionLog, 'latest'>) =>
  async (issue: Issue): Promise<WorthIssue> => {
    const { state } = readProjection(issue.properties[hypothesisProperty], issue.id);
    return state === 'altered' ? asWritten(revisions)(issue) : asShown(issue);
  };

/** Whether JQL knows something else than what would be projected today: the measure was renamed, or an older version of the app wrote it. */
function isStale({ issue, revision }: WorthIssue, currency: CurrencyVersion): boolean {
  if (revision === null) return true;
  const { measure } = revision.hypothesis;
  const name = measure?.source === 'project' ? nameIn(currency, measure.id) : null;
  return canonicalJson(issue.properties[hypothesisProperty]) !== canonicalJson(project(revision, issue.id, name));
}
