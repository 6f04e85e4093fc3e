export interface GoalToRead {
  readonly goal: string;
  /** Of the projects whose issues are in the sprint: "BAKE". */
  readonly projectKeys: readonly string[];
}

/** Looks for one sign that a goal says what is done instead of what it is good for; the words that show it, as they were typed. */
export type HintRule = (goal: GoalToRead) => readonly string[];
