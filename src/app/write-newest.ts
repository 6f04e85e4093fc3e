/** What is stored under numbers that count up. */
type Numbered = { readonly number: number } | { readonly version: number };

/** 0 stands before the first. */
function numberOf(entry: Numbered | null): number {
  if (entry === null) return 0;
  return 'version' in entry ? entry.version : entry.number;
}

/**
 * Two projections at once may write in the wrong order. So each looks, after it wrote, whether
 * there is something newer by now: whoever writes last leaves the newest behind.
 *
 * @param newest as far as known; null where there is nothing
 * @param write makes the copy say what the entry says
 * @param latest what is newest by now, at least the number given
 */
export async function writeNewest<Entry extends Numbered>(
  newest: Entry | null,
  write: (entry: Entry | null) => Promise<void>,
  latest: (atLeast: number) => Promise<Entry | null>,
): Promise<void> {
  let written: Entry | null;
  let newer = newest;
  do {
    written = newer;
    await write(written);
    newer = await latest(numberOf(written));
  } while (numberOf(newer) > numberOf(written));
}
