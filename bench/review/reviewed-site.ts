import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { seedDemo } from '../../local/demo/seed-demo';
import { theApp } from '../../local/demo/the-app';
import { readManifest } from '../../local/forge';
import { addIssue, addSprint, issueTypeIds, statusIds } from '../../local/jira';
import { builtAssets, startSite, type RunningSite } from '../../local/site';
import type { SeedableSite } from '../../local/site/site-options';
import { emptyHypothesis } from '../../src/core/hypothesis/hypothesis';

export const sprintName = 'Sprint to review';
const hypotheses = 25;
const issues = 100;

/** A sprint of a hundred to-dos that serve 25 hypotheses, written through the app. */
async function addReviewedSprint(site: SeedableSite): Promise<void> {
  const { state } = site.jira;
  const [project] = state.projects.where('key', 'BAKE');
  if (project === undefined) throw new Error('The demo has no bakery.');
  const [board] = state.boards.where('project', project.id);
  const sprint = addSprint(state, { boardId: board?.id ?? '', name: sprintName });
  const { onIssue } = theApp(site, project);
  for (let place = 0; place < hypotheses; place += 1) {
    const epic = addIssue(state, { projectId: project.id, summary: `Bet ${place + 1}`, typeId: issueTypeIds.epic });
    for (let step = 0; step < issues / hypotheses; step += 1) {
      const statusId = step === 0 ? statusIds.done : statusIds.toDo;
      addIssue(state, { projectId: project.id, summary: `Step ${step + 1} of bet ${place + 1}`, parentId: epic.id, sprintId: sprint.id, statusId });
    }
    const hypothesis = {
      ...emptyHypothesis,
      thing: `opening the counter of bet ${place + 1} at six`,
      value: 'the early trains have breakfast here',
      measure: { source: 'typed' as const, name: 'Guests before seven', unit: 'guests per day', direction: 'up' as const },
      expectation: { baseline: 0, low: 15, likely: 25, high: 40 },
      confidence: 60,
    };
    const answer = await onIssue(epic.id)('paula', 'changeHypothesis', { issueId: epic.id, base: 0, change: { type: 'edit', hypothesis } });
    if (!answer.ok) throw new Error(`The app refused: ${JSON.stringify(answer.error)}`);
  }
  const endDate = new Date(Date.now() + 14 * 86_400_000).toISOString();
  state.sprints.put({ ...sprint, state: 'active', startDate: new Date().toISOString(), endDate });
}

/** The demo's site in memory, with that sprint and the screens of this folder. */
export function openReviewedSite(appDirectory: string): Promise<RunningSite> {
  const manifest = readManifest(readFileSync('manifest.yml', 'utf8'));
  return startSite({
    appDirectory,
    port: 0,
    data: null,
    assets: builtAssets(resolve('.')),
    seed: async (site) => {
      await seedDemo(site, manifest, new Date());
      await addReviewedSprint(site);
    },
    jiraLimits: { perOperationPerSecond: Infinity, issueWritesPer2Seconds: Infinity, issueWritesPer30Seconds: Infinity },
  });
}
