import type { Act } from './own-acts';
import type { Judged } from './judge';

/** An item that shall be flagged, and what was done to it. */
export interface Flagged extends Judged {
  readonly act: Act;
}

/** What one flag tells of: acts that were done within a few seconds of each other. */
export interface Gathered {
  /** The flag's id. */
  readonly id: string;
  readonly flagged: readonly Flagged[];
}

const togetherMs = 5_000;

/** @returns the flag with one more item in it; another flag where the item's act belongs to none of its own */
export function gather(gathered: Gathered | null, added: Flagged): Gathered {
  const belongs = gathered?.flagged.some(({ act }) => Math.abs(act.at - added.act.at) <= togetherMs) ?? false;
  if (gathered === null || !belongs) return { id: `backlog-guard-${added.act.id}`, flagged: [added] };
  return { ...gathered, flagged: [...without(gathered, [added.item.id]).flagged, added] };
}

export const without = (gathered: Gathered, issueIds: readonly string[]): Gathered => ({
  ...gathered,
  flagged: gathered.flagged.filter(({ item }) => !issueIds.includes(item.id)),
});
