import { currencyProperty } from '../../../src/core/currency/currency-property';
import { contentOf, readCurrencyVersion } from '../../../src/core/currency/currency-version';
import type { ProjectCurrency } from '../../../src/core/currency/project-currency';
import { carriesHypothesis } from '../../../src/core/settings/project-settings';
import { findProjectProperty } from '../../../src/jira/find-project-property';
import { getProject } from '../../../src/jira/get-project';
import type { JiraRequest } from '../../../src/jira/request';
import type { Place } from '../../check/reading/place';
import { prepare } from '../../check/reading/prepare';
import type { OrderedPart } from './order-jql';

export interface PreparedOrder {
  readonly part: OrderedPart;
  readonly currency: ProjectCurrency;
  readonly mayRank: boolean;
}

/** What must be known before the first item can be read, asked side by side. */
export async function prepareOrder(request: JiraRequest, place: Place): Promise<PreparedOrder> {
  const named = place.projectId === '' ? (place.projectKey ?? '') : place.projectId;
  const [{ projectId, source, settings, may }, { issueTypes }, currency] = await Promise.all([
    prepare(request, place),
    getProject(request)(named),
    readCurrency(request, named),
  ]);
  const typeIds = issueTypes.filter((type) => carriesHypothesis(settings, type)).map(({ id }) => id);
  return {
    part: { projectId, filterId: 'filterId' in source ? source.filterId : null, typeIds },
    currency,
    mayRank: may.schedule,
  };
}

/** What a project trades in now. */
export async function readCurrency(request: JiraRequest, projectId: string): Promise<ProjectCurrency> {
  return contentOf(readCurrencyVersion(await findProjectProperty(request)(projectId, currencyProperty)));
}
