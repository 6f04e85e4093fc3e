/** The newest revision of each hypothesis that the demo's people have in front of them, by issue id: they save one after the other. */
export interface Newest {
  readonly of: (issueId: string) => number;
  readonly saw: (issueId: string, revision: number) => void;
}

export function createNewest(): Newest {
  const numbers = new Map<string, number>();
  return { of: (issueId) => numbers.get(issueId) ?? 0, saw: (issueId, revision) => void numbers.set(issueId, revision) };
}
