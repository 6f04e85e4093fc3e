import { revoke } from '../core/backlog/next-exemptions';
import type { Input, Result } from '../contract/contract';
import type { Actor } from './actor';
import type { ChangeExemptions } from './change-exemptions';

interface RevokeDeps {
  readonly changeExemptions: ChangeExemptions;
}

/** Takes exemptions back, whoever gave them: the guard speaks about these rules again. */
export function createRevokeExemptions({ changeExemptions }: RevokeDeps) {
  return (_actor: Actor, { issueId, rules }: Input<'revokeExemptions'>): Promise<Result<'revokeExemptions'>> =>
    changeExemptions(issueId, (latest) => revoke(latest, rules));
}
