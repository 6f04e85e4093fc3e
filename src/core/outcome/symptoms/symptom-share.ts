/** How large a part of something shows a symptom. */
export interface SymptomShare {
  /** How many there are in all. */
  readonly of: number;
  /** Those that show it. */
  readonly issueIds: readonly string[];
  /** 0 to 1; null where there is nothing to have a share of. */
  readonly share: number | null;
}

export function symptomShare(of: number, issueIds: readonly string[]): SymptomShare {
  return { of, issueIds, share: of === 0 ? null : issueIds.length / of };
}
