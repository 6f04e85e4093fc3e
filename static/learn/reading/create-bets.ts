import { hypothesisProperty } from '../../../src/core/hypothesis/projection';
import { countIssues } from '../../../src/jira/count-issues';
import { allHypothesesJql } from '../../../src/jira/hypotheses-jql';
import type { JiraRequest } from '../../../src/jira/request';
import { searchIssues } from '../../../src/jira/search-issues';
import { patientRequest, type Wait } from '../../check/reading/patient-request';
import { inSlices, type Pace } from '../../check/reading/slices';
import { createStore, type Told } from '../../shared/store';
import { atFirst, type BetsState } from './bets-state';
import { isBet, readBet, type ReadBet } from './read-bet';

interface BetsParts {
  /** Jira's REST as the person who looks. */
  readonly request: JiraRequest;
  readonly projectId: string;
  readonly wait: Wait;
  readonly pace: Pace;
}

/** A project's bets, as they come in from Jira. Whoever shows them is told of every page. */
export interface Bets extends Told<BetsState> {
  /** Begins, or goes on with the page where it failed. */
  readonly goOn: () => Promise<void>;
}

/** One call for each hundred, and one that counts them. No function of the app runs. */
export function createBets({ request, projectId, wait, pace }: BetsParts): Bets {
  const jql = `${allHypothesesJql(projectId)} ORDER BY key ASC`;
  const found = new Map<string, ReadBet>();
  const altered = new Set<string>();
  const { state, subscribe, change } = createStore(atFirst);
  let isRunning = false;
  let nextPageToken: string | null | undefined;

  const patient = patientRequest(request, {
    wait,
    signal: new AbortController().signal,
    onWait: (seconds) => change({ progress: seconds === null ? { type: 'reading' } : { type: 'waiting', seconds } }),
  });

  async function readPage(): Promise<void> {
    const page = await searchIssues(patient)({ jql, properties: [hypothesisProperty], ...(typeof nextPageToken === 'string' && { nextPageToken }) });
    const read = await inSlices(page.issues, (issue) => [issue.id, readBet(issue)] as const, pace);
    // An issue that moves between two pages while they are read comes twice.
    for (const [id, bet] of read) {
      if (isBet(bet)) found.set(id, bet);
      else if (bet === 'altered') altered.add(id);
    }
    ({ nextPageToken } = page);
    change({ bets: [...found.values()], altered: altered.size });
  }

  return {
    state,
    subscribe,
    async goOn() {
      if (isRunning || state().progress.type === 'done') return;
      isRunning = true;
      change({ progress: { type: 'reading' } });
      // A count is a help, not a need: without it, nobody knows how long it takes.
      if (state().total === null) countIssues(request)(jql).then((total) => change({ total }), () => undefined);
      try {
        while (nextPageToken !== null) await readPage();
        change({ progress: { type: 'done' } });
      } catch (error) {
        change({ progress: { type: 'failed', error } });
      } finally {
        isRunning = false;
      }
    },
  };
}
