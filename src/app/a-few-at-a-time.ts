const atATime = 10;

/**
 * Does something with each, ten side by side: Jira counts the calls of a second. What fails does not
 * keep the others of its ten from being done; those after them are left.
 *
 * @throws what failed first
 */
export async function aFewAtATime<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  for (let begin = 0; begin < items.length; begin += atATime) {
    const done = await Promise.allSettled(items.slice(begin, begin + atATime).map(work));
    for (const outcome of done) if (outcome.status === 'rejected') throw outcome.reason;
  }
}
