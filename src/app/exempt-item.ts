import { exempt } from '../core/backlog/next-exemptions';
import type { Input, Result } from '../contract/contract';
import type { Actor } from './actor';
import type { ChangeExemptions } from './change-exemptions';

interface ExemptDeps {
  readonly changeExemptions: ChangeExemptions;
  /** ISO 8601, UTC. */
  readonly now: () => string;
}

/** "It's fine": from now on the guard keeps quiet about these rules for this item. */
export function createExemptItem({ changeExemptions, now }: ExemptDeps) {
  return ({ accountId }: Actor, { issueId, rules, reason, words }: Input<'exemptItem'>): Promise<Result<'exemptItem'>> =>
    changeExemptions(issueId, (latest) => exempt(latest, rules, { by: accountId, at: now(), reason, words }));
}
