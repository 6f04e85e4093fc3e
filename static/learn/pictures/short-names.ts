/** As many characters as have room beside each other. */
const room = 16;

/**
 * Names for below the bars. Those of sprints begin alike, "Bakery Sprint 41", and what they share
 * says nothing there: whole words of it are dropped where one of the names has no room.
 */
export function shortNames(names: readonly string[]): readonly string[] {
  if (names.every((name) => name.length <= room)) return names;
  const shared = sharedWords(names);
  return names.map((name) => shortened(name.slice(shared)));
}

/** How many characters of the first words are the same in all; none of a single name. */
function sharedWords([first = '', ...others]: readonly string[]): number {
  if (others.length === 0) return 0;
  let shared = 0;
  for (let at = first.indexOf(' ') + 1; at > 0; at = first.indexOf(' ', at) + 1) {
    const beginning = first.slice(0, at);
    if (!others.every((name) => name.startsWith(beginning) && name.length > at)) break;
    shared = at;
  }
  return shared;
}

const shortened = (name: string): string => (name.length <= room ? name : `${name.slice(0, room - 1)}…`);
