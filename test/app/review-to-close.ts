import { aVerdict, friday, guests, planSprint, startSprint, told, writeOn, type ReviewingSite } from './reviewing-site';

/** Two hypotheses in a sprint that has started: BAKE-1 through its to-do, and BAKE-4. */
export async function inReview(site: ReviewingSite): Promise<string> {
  await writeOn(site, 'BAKE-1', guests(165));
  await writeOn(site, 'BAKE-4', { value: 'twice as many at noon' });
  const sprintId = await planSprint(site, ['BAKE-2', 'BAKE-4']);
  await startSprint(site, sprintId);
  site.at(friday);
  return sprintId;
}

/** Devi answers. */
export const answer = (site: ReviewingSite, sprintId: string, key = 'BAKE-1', base = 1) =>
  told(site, 'devi')('answerInReview', { sprintId, issueId: site.issueId(key), base, verdict: aVerdict() });

/** The first page of what a closing kept. */
export const summary = (site: ReviewingSite, sprintId: string, who: 'paula' | 'sam' | 'stella' = 'stella', number = 1) =>
  told(site, who)('readSummary', { sprintId, closing: number, cursor: null });

/** Deletes an issue and waits until the event about it was answered. */
export async function deleteIssue(site: ReviewingSite, key: string): Promise<void> {
  const { status } = await site.as('paula').jira('DELETE', `/rest/api/3/issue/${key}?deleteSubtasks=true`);
  expect(status).toBe(204);
  await site.settled();
}
