import { useQuery, useQueryClient } from '@tanstack/react-query';
import { jira } from '../../api/jira';
import { browserPace, wait } from '../../check/browser-pace';
import { patientRequest } from '../../check/reading/patient-request';
import { readHypotheses, type Reading } from './read-hypotheses';

const atFirst: Reading = { read: 0, total: null };

/** All hypotheses of a project, read when it is first asked what a change would do to them. */
export function useHypotheses(projectId: string) {
  const client = useQueryClient();
  const progressKey = ['hypotheses-read', projectId];
  const { data: reading = atFirst } = useQuery<Reading>({ queryKey: progressKey, enabled: false });
  const query = useQuery({
    queryKey: ['hypotheses', projectId],
    queryFn: ({ signal }) => {
      const request = patientRequest(jira, { wait, signal, onWait: () => undefined });
      return readHypotheses(request, browserPace)(projectId, (progress) => void client.setQueryData(progressKey, progress));
    },
  });
  return { ...query, reading };
}
