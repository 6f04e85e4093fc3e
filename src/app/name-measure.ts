import { contentOf, type CurrencyVersion } from '../core/currency/currency-version';
import type { Hypothesis } from '../core/hypothesis/hypothesis';
import { getIssue } from '../jira/get-issue';
import type { JiraRequest } from '../jira/request';
import type { CurrencyLog } from '../store/currencies';

interface NameMeasureDeps {
  readonly asApp: JiraRequest;
  readonly currencies: Pick<CurrencyLog, 'latest'>;
}

/** An issue, and its project where that is known already. */
interface KnownPlace {
  readonly issueId: string;
  readonly projectId?: string | undefined;
}

/**
 * What the project calls the measure that a hypothesis picked; null for one that was typed, for
 * none, and for one that the project does not have. Only for one that was picked anything is read.
 *
 * @throws JiraError, StorageError
 */
export type NameMeasure = (hypothesis: Hypothesis, place: KnownPlace) => Promise<string | null>;

export function createNameMeasure({ asApp, currencies }: NameMeasureDeps): NameMeasure {
  return async ({ measure }, { issueId, projectId }) => {
    if (measure?.source !== 'project') return null;
    const project = projectId ?? (await getIssue(asApp)(issueId)).project.id;
    return nameIn(await currencies.latest(project), measure.id);
  };
}

/** What a measure is called in this version; null where there is no such measure. */
export function nameIn(version: CurrencyVersion | null, measureId: string): string | null {
  return contentOf(version).measures.find(({ id }) => id === measureId)?.name ?? null;
}
