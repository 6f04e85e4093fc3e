import { chunks } from '../core/values/chunks';

const atATime = 25;

/** What is found out about each of many, 25 side by side: app storage and Jira count the calls of a second. */
export async function eachOfMany<Item, Found>(items: readonly Item[], find: (item: Item) => Promise<Found>): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const some of chunks(items, atATime)) found.push(...(await Promise.all(some.map(find))));
  return found;
}
