import { sides, type Agreement } from './revision';

export type AgreementState = 'none' | 'partly' | 'agreed' | 'reopened';

/**
 * Where the conversation of the three sides stands. `reopened` comes first: as long as one side
 * agreed to something else than what is written now, the agreement does not hold.
 */
export function agreementState(agreement: Agreement): AgreementState {
  const given = sides.map((side) => agreement[side]).filter((agreed) => agreed !== null);
  if (given.some(({ reopenedAt }) => reopenedAt !== null)) return 'reopened';
  if (given.length === sides.length) return 'agreed';
  return given.length === 0 ? 'none' : 'partly';
}

/** Marks what was agreed as reopened; who agreed and when stays known. */
export function reopen(agreement: Agreement, at: string): Agreement {
  const reopened = (agreed: Agreement['team']) => agreed && { ...agreed, reopenedAt: agreed.reopenedAt ?? at };
  return {
    consumer: reopened(agreement.consumer),
    product: reopened(agreement.product),
    team: reopened(agreement.team),
  };
}
