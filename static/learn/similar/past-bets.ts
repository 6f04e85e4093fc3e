import { queryOptions } from '@tanstack/react-query';
import { hypothesisProperty } from '../../../src/core/hypothesis/projection';
import { allHypothesesJql } from '../../../src/jira/hypotheses-jql';
import { searchAllIssues } from '../../../src/jira/search-all-issues';
import { jira } from '../../api/jira';
import { isBet, readBet } from '../reading/read-bet';

/** The newest that were answered: what is older than three hundred answers was another time. Three REST calls at most. */
const most = 300;

/** The bets of a project that were answered for good, the newest first, as the person. */
export const pastBets = (projectId: string) =>
  queryOptions({
    queryKey: ['past-bets', projectId],
    queryFn: async () => {
      const jql = `${allHypothesesJql(projectId)} AND verdict IN (achieved, partly, "not-achieved") ORDER BY verdictDate DESC`;
      const issues = await searchAllIssues(jira)({ jql, properties: [hypothesisProperty] }, most);
      return issues.map(readBet).filter(isBet);
    },
    staleTime: 5 * 60_000,
    enabled: projectId !== '',
  });
