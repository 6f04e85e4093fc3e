import type { Handlers } from '@forge/resolver';
import { createChangeCurrency } from '../app/change-currency';
import { createListCurrencyVersions } from '../app/list-currency-versions';
import { createSaveProjectSettings } from '../app/save-project-settings';
import { createShowCurrencySoon } from '../app/show-currency-soon';
import type { Contract } from '../contract/contract';
import { projectInputs as inputs, type ProjectFunctionName } from '../contract/project-functions';
import { guard } from './guard';
import type { Parts } from './wiring';

/** What a resolver offers of a project's settings and currency. */
export function wireProject(parts: Parts): Handlers<Pick<Contract, ProjectFunctionName>> {
  const guarded = guard(parts);
  return {
    saveProjectSettings: guarded('saveProjectSettings', inputs.saveProjectSettings, () => createSaveProjectSettings(parts)),
    changeCurrency: guarded('changeCurrency', inputs.changeCurrency, () =>
      createChangeCurrency({ ...parts, showCurrencySoon: createShowCurrencySoon(parts) }),
    ),
    listCurrencyVersions: guarded('listCurrencyVersions', inputs.listCurrencyVersions, () =>
      createListCurrencyVersions({ ...parts, showCurrencySoon: createShowCurrencySoon(parts) }),
    ),
  };
}
