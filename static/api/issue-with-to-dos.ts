import { queryOptions, useQuery } from '@tanstack/react-query';
import { hypothesisProperty, readProjection, type ProjectionReading } from '../../src/core/hypothesis/projection';
import { getIssueWithToDos, type IssueWithToDos } from '../../src/jira/get-issue-with-to-dos';
import { jira } from './jira';

export interface IssueOnScreen extends IssueWithToDos {
  readonly hypothesis: ProjectionReading;
}

const keyOf = (issueId: string) => ['issue', issueId] as const;

/** Jira tells a page of changes of its issue, but not of a new one under it: that is looked for when a person turns to us. */
const looksAgainAfter = 30_000;

/** The issue, its hypothesis and its to-dos: one REST call. */
export const issueWithToDos = (issueId: string) =>
  queryOptions({
    queryKey: keyOf(issueId),
    queryFn: async ({ client }): Promise<IssueOnScreen> => {
      const found = await getIssueWithToDos(jira)(issueId, hypothesisProperty);
      const read = readProjection(found.issue.properties[hypothesisProperty], issueId);
      const shown = client.getQueryData<IssueOnScreen>(keyOf(issueId))?.hypothesis;
      return { ...found, hypothesis: newer(read, shown) };
    },
    staleTime: looksAgainAfter,
    refetchOnWindowFocus: true,
  });

export const useIssueWithToDos = (issueId: string) => useQuery(issueWithToDos(issueId));

/** A property that the app has yet to write again shows less than what the app answered when it saved. */
function newer(read: ProjectionReading, shown: ProjectionReading | undefined): ProjectionReading {
  if (shown?.state !== 'sound' || read.state === 'altered') return read;
  return read.state === 'none' || read.revision.number < shown.revision.number ? shown : read;
}
