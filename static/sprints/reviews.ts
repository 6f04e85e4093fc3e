import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReviewState } from '../../src/contract/review-functions';
import { hypothesisProperty, readProjection } from '../../src/core/hypothesis/projection';
import type { Revision } from '../../src/core/hypothesis/revision';
import { findAllIssues } from '../../src/jira/find-all-issues';
import { callApp } from '../api/call-app';
import { jira } from '../api/jira';

/** As many as the app answers for in one call. */
const perCall = 50;

export interface KnownReviews {
  readonly states: ReadonlyMap<string, ReviewState>;
  /** The newest revisions of what open reviews ask about, by issue id: as far as the person may see. */
  readonly revisions: ReadonlyMap<string, Revision>;
}

/** How the reviews of these sprints stand: one invocation for 50 of them, and one REST call for 100 hypotheses of the open ones. */
export const useReviews = (sprintIds: readonly string[]) =>
  useQuery({
    queryKey: ['reviews', sprintIds],
    queryFn: () => readReviews(sprintIds),
    enabled: sprintIds.length > 0,
    placeholderData: keepPreviousData,
  });

async function readReviews(sprintIds: readonly string[]): Promise<KnownReviews> {
  const calls = Array.from({ length: Math.ceil(sprintIds.length / perCall) }, (_, call) =>
    callApp('listReviews', { sprintIds: sprintIds.slice(call * perCall, (call + 1) * perCall) }),
  );
  const states = (await Promise.all(calls)).flatMap(({ reviews }) => reviews);
  const asked = states.flatMap(({ newest, frozen }) => (newest?.change.type === 'closed' ? [] : (frozen ?? [])));
  const issues = await findAllIssues(jira)([...new Set(asked)], [hypothesisProperty]);
  const revisions = issues.flatMap(({ id, properties }) => {
    const read = readProjection(properties[hypothesisProperty], id);
    return read.state === 'sound' ? [[id, read.revision] as const] : [];
  });
  return { states: new Map(states.map((state) => [state.sprintId, state])), revisions: new Map(revisions) };
}
