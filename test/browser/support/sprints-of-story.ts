import { clearSprints, guests, startSprint, type SprintOfStory } from './reviewing';
import type { BrowserSite } from './browser-site';
import { revisionIn } from './stored';

/** Sprints of a story, which are closed and off the backlog when it is over. */
export function sprintsIn(bakery: BrowserSite) {
  const started: string[] = [];
  afterEach(() => clearSprints(bakery, started.splice(0)));

  const start = async (...[name, epics]: readonly [string, Parameters<typeof startSprint>[2]]): Promise<SprintOfStory> => {
    const sprint = await startSprint(bakery, name, epics);
    started.push(sprint.id);
    return sprint;
  };
  /** One with as many hypotheses as are named. */
  const aSprint = (name: string, ...summaries: readonly string[]): Promise<SprintOfStory> =>
    start(name, summaries.map((summary) => ({ summary, hypothesis: guests({ value: `${summary} pays off` }) })));
  const verdictOf = async (id: string) => (await revisionIn(bakery, bakery.site.jira.state.issues.get(id).key))?.verdict;
  return { start, aSprint, verdictOf };
}
