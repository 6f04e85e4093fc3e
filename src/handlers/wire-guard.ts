import type { Handlers } from '@forge/resolver';
import { createChangeExemptions } from '../app/change-exemptions';
import { createExemptItem } from '../app/exempt-item';
import { createMarkFindingLater } from '../app/mark-finding-later';
import { createOpenGuardChannel } from '../app/open-guard-channel';
import { createRevokeExemptions } from '../app/revoke-exemptions';
import type { Contract } from '../contract/contract';
import { guardInputs as inputs, type GuardFunctionName } from '../contract/guard-functions';
import { guard } from './guard';
import type { Parts } from './wiring';

/** What a resolver offers of the guard of the backlog. */
export function wireGuard(parts: Parts): Handlers<Pick<Contract, GuardFunctionName>> {
  const guarded = guard(parts);
  const changeExemptions = () => createChangeExemptions({ ...parts, markFindingLater: createMarkFindingLater(parts) });
  return {
    exemptItem: guarded('exemptItem', inputs.exemptItem, () => createExemptItem({ ...parts, changeExemptions: changeExemptions() })),
    revokeExemptions: guarded('revokeExemptions', inputs.revokeExemptions, () => createRevokeExemptions({ changeExemptions: changeExemptions() })),
    openGuardChannel: guarded('openGuardChannel', inputs.openGuardChannel, () => createOpenGuardChannel(parts)),
  };
}
