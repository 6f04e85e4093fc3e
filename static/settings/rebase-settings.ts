import type { ProjectSettings } from '../../src/core/settings/project-settings';

/**
 * What I chose, on top of what somebody else saved meanwhile: theirs stays wherever I changed nothing.
 *
 * @param base what both of us had in front of us
 */
export function rebaseSettings(base: ProjectSettings, mine: ProjectSettings, theirs: ProjectSettings): ProjectSettings {
  return {
    carriers: {
      fromLevel: chosen(base.carriers.fromLevel, mine.carriers.fromLevel, theirs.carriers.fromLevel),
      exceptions: chosenById(base.carriers.exceptions, mine.carriers.exceptions, theirs.carriers.exceptions),
    },
    guard: {
      taskTypes: chosenById(base.guard.taskTypes, mine.guard.taskTypes, theirs.guard.taskTypes),
      strictness: chosen(base.guard.strictness, mine.guard.strictness, theirs.guard.strictness),
      customers: chosenOf(base.guard.customers, mine.guard.customers, theirs.guard.customers),
    },
    followUp: chosen(base.followUp, mine.followUp, theirs.followUp),
  };
}

const chosen = <T>(base: T, mine: T, theirs: T): T => (mine === base ? theirs : mine);

type ById = Readonly<Record<string, boolean>>;

function chosenById(base: ById, mine: ById, theirs: ById): Record<string, boolean> {
  const ids = Object.keys({ ...mine, ...theirs });
  const entries = ids.map((id) => [id, chosen(base[id], mine[id], theirs[id])] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, boolean] => entry[1] !== undefined));
}

/** Theirs, without what I removed and with what I added. */
function chosenOf(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const has = (list: readonly string[], word: string) => list.some((other) => other.toLowerCase() === word.toLowerCase());
  const kept = theirs.filter((word) => has(mine, word) || !has(base, word));
  return [...kept, ...mine.filter((word) => !has(base, word) && !has(theirs, word))];
}
