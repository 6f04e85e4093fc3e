import { makeResolver } from '@forge/resolver';
import type { Contract, FunctionName } from '../contract/contract';
import { guard, type GuardDeps, type UseCase } from './guard';

export type UseCases = { readonly [Name in FunctionName]: UseCase<Name> };

/** The functions that screens invoke: one name, one use case, each behind the guard. */
export function createResolver(useCases: UseCases, deps: GuardDeps) {
  const guarded = guard(deps);
  return makeResolver<Contract>({
    changeHypothesis: guarded('changeHypothesis', useCases.changeHypothesis),
    changeHypotheses: guarded('changeHypotheses', useCases.changeHypotheses),
    listRevisions: guarded('listRevisions', useCases.listRevisions),
    listHistories: guarded('listHistories', useCases.listHistories),
    mendProjection: guarded('mendProjection', useCases.mendProjection),
    saveProjectSettings: guarded('saveProjectSettings', useCases.saveProjectSettings),
    changeCurrency: guarded('changeCurrency', useCases.changeCurrency),
    listCurrencyVersions: guarded('listCurrencyVersions', useCases.listCurrencyVersions),
    exemptItem: guarded('exemptItem', useCases.exemptItem),
    revokeExemptions: guarded('revokeExemptions', useCases.revokeExemptions),
    openGuardChannel: guarded('openGuardChannel', useCases.openGuardChannel),
  });
}
