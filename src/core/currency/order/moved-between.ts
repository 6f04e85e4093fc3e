import { inEveryLongest } from '../../values/longest-increasing';

/**
 * Which items somebody moved, as far as two looks at a list can tell. Of two that changed places
 * either may have been the one that was moved: both count.
 *
 * @returns ids that are in both lists
 */
export function movedBetween(before: readonly string[], now: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((id, index) => [id, index]));
  const common = now.filter((id) => places.has(id));
  const stayed = inEveryLongest(common.map((id) => places.get(id) ?? 0));
  return new Set(common.filter((id) => !stayed.has(places.get(id) ?? 0)));
}
