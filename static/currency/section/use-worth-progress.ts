import { useQuery } from '@tanstack/react-query';
import type { CurrencyVersion } from '../../../src/core/currency/currency-version';
import { readWorthProgress, worthProgressProperty } from '../../../src/core/currency/worth-progress';
import { findProjectProperty } from '../../../src/jira/find-project-property';
import { jira } from '../../api/jira';
import { followUp, type FollowUp } from './follow-up';

/** A step takes longer; this often one sees it move. */
const everyMilliseconds = 4000;

/** Asked again only while it runs and is looked at. */
export function useWorthProgress(projectId: string, version: CurrencyVersion): FollowUp | null {
  const { data } = useQuery({
    queryKey: ['worth-progress', projectId, version.version],
    queryFn: async () => {
      const progress = readWorthProgress(await findProjectProperty(jira)(projectId, worthProgressProperty));
      return followUp(version, progress, Date.now());
    },
    refetchInterval: ({ state }) => (state.data ? everyMilliseconds : false),
    staleTime: 0,
  });
  return data ?? null;
}
