import type { Revision } from '../../src/core/hypothesis/revision';
import type { CallApp } from './app-functions';

/** As many as the app answers for in one call. */
const perCall = 20;

/**
 * The newest revisions of issues of which the property is not what the app wrote, twenty a call; null
 * for an issue on which nobody wrote. Nothing is mended: whoever opens the issue does that.
 */
export async function newestRevisions(issueIds: readonly string[], callApp: CallApp): Promise<ReadonlyMap<string, Revision | null>> {
  const newest = new Map<string, Revision | null>();
  let waiting = issueIds;
  while (waiting.length > 0) {
    const { histories } = await callApp('listHistories', { issues: waiting.slice(0, perCall).map((issueId) => ({ issueId, cursor: null })) });
    for (const { issueId, revisions } of histories) newest.set(issueId, revisions[0] ?? null);
    const left = waiting.filter((id) => !newest.has(id));
    if (left.length === waiting.length) throw new Error('The app told no history at all.');
    waiting = left;
  }
  return newest;
}
