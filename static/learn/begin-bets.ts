import { jira } from '../api/jira';
import { browserPace, wait } from '../check/browser-pace';
import { createBets, type Bets } from './reading/create-bets';

const begun = new Map<string, Bets>();

/** Starts to read a project's bets, once for all that shows them on a page. */
export function beginBets(projectId: string): Bets {
  const known = begun.get(projectId);
  if (known !== undefined) return known;
  const bets = createBets({ request: jira, projectId, wait, pace: browserPace });
  begun.set(projectId, bets);
  void bets.goOn();
  return bets;
}
