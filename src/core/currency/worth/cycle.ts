/**
 * The shortest way from an enabler through what it enables back to itself.
 *
 * @param enablesOf the ids that an enabler names; nothing for every other item
 * @returns the ids along the way, each enabling the next, with `start` as first and last; null where there is none
 */
export function cycleThrough(start: string, enablesOf: (id: string) => readonly string[]): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (const id of waiting) {
    for (const next of enablesOf(id)) {
      if (next === start) return [...wayTo(id, start, cameFrom), start];
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, id);
      waiting.push(next);
    }
  }
  return null;
}

function wayTo(id: string, start: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way = [id];
  for (let at = id; at !== start; ) {
    at = cameFrom.get(at) ?? start;
    way.unshift(at);
  }
  return way;
}
