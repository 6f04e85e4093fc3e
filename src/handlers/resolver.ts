import { makeResolver } from '@forge/resolver';
import type { Contract, FunctionName } from '../contract/contract';
import { guard, type GuardDeps, type UseCase } from './guard';

export type UseCases = { readonly [Name in FunctionName]: UseCase<Name> };

/** The functions that screens invoke: one name, one use case, each behind the guard. */
export function createResolver(useCases: UseCases, deps: GuardDeps) {
  const guarded = guard(deps);
  return makeResolver<Contract>({
    changeHypothesis: guarded('changeHypothesis', useCases.changeHypothesis),
    listRevisions: guarded('listRevisions', useCases.listRevisions),
    mendProjection: guarded('mendProjection', useCases.mendProjection),
    saveProjectSettings: guarded('saveProjectSettings', useCases.saveProjectSettings),
  });
}
