import { runAt } from '../forge';

/** Something that one of the bakery's people does at a certain time. */
export interface Act {
  /** ISO instant. */
  readonly at: string;
  readonly play: () => Promise<void>;
}

/** Plays a story as it happened: one act after the other, each at its own time. */
export async function playActs(acts: readonly Act[]): Promise<void> {
  // Instants of one form sort as texts; what happens at the same time stays in the order of the story.
  for (const { at, play } of [...acts].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) await runAt(at, play);
}
