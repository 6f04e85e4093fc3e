import { contentOf, type CurrencyVersion } from '../core/currency/currency-version';
import type { CurrencyChange } from '../core/currency/currency-change';
import { measuredByJql } from '../jira/hypotheses-jql';
import type { JiraRequest } from '../jira/request';
import { searchIssues } from '../jira/search-issues';

/**
 * Which measures, of those that the changes would take away or count in another unit, some
 * hypothesis of the project names: by its id, or in the very words of its name.
 *
 * One REST call for each of them, side by side; most changes ask about none. Asked as the app: a
 * person need not see an issue for its measure to be kept.
 */
export const measuresInUse =
  (asApp: JiraRequest) =>
  async (projectId: string, latest: CurrencyVersion | null, changes: readonly CurrencyChange[]): Promise<ReadonlySet<string>> => {
    const asked = new Set(changes.filter(dependsOnUse).map(({ id }) => id));
    const measures = contentOf(latest).measures.filter(({ id }) => asked.has(id));
    const used = await Promise.all(
      measures.map(async (measure) => {
        const { issues } = await searchIssues(asApp)({ jql: measuredByJql(projectId, measure), maxResults: 1 });
        return issues.length > 0 ? [measure.id] : [];
      }),
    );
    return new Set(used.flat());
  };

function dependsOnUse(change: CurrencyChange): change is Extract<CurrencyChange, { type: 'remove-measure' | 'change-measure' }> {
  if (change.type === 'change-measure') return change.unit !== undefined && change.isSameUnit !== true;
  return change.type === 'remove-measure';
}
