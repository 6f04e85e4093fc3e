import * as v from '@badrap/valita';
import type { RankBatch } from '../core/currency/order/rank-batches';
import { orElse } from './or-else';
import { readJson, type JiraAnswer } from './read-json';
import { json, type JiraRequest } from './request';

/** What became of one call. Together they are all issues of the batch. */
export interface RankOutcome {
  readonly moved: readonly string[];
  readonly refused: readonly RefusedRank[];
}

export interface RefusedRank {
  readonly issueId: string;
  /** As of HTTP, from Jira's list; null where the list leaves the issue out. */
  readonly status: number | null;
}

/**
 * Puts issues, in this order, right before or right after another one.
 *
 * "This operation may fail for some issues": then Jira answers 207, with a list of which.
 *
 * @param batch of `mostPerRankCall` issues at most
 * @throws JiraError where none was moved: `forbidden` for who may not schedule, `rejected` where
 *   the issue to rank by is gone
 * @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-issue/#api-rest-agile-1-0-issue-rank-put
 */
export const rankIssues =
  (request: JiraRequest) =>
  async ({ issueIds, anchor }: RankBatch): Promise<RankOutcome> => {
    const place = anchor.side === 'before' ? { rankBeforeIssue: anchor.issueId } : { rankAfterIssue: anchor.issueId };
    const sent = request('/rest/agile/1.0/issue/rank', json('PUT', { issues: issueIds, ...place }));
    const entries = await readJson(sent.then(withBody), EntriesSchema);
    if (entries === null) return { moved: issueIds, refused: [] };
    const statuses = new Map(entries.map(({ issueId, status }) => [issueId, status]));
    const isMoved = (id: string) => statuses.get(id) === 200 || statuses.get(id) === 204;
    return {
      moved: issueIds.filter(isMoved),
      refused: issueIds.filter((id) => !isMoved(id)).map((issueId) => ({ issueId, status: statuses.get(issueId) ?? null })),
    };
  };

/** Where all went well, Jira says nothing. */
const withBody = (answer: JiraAnswer): JiraAnswer => (answer.status === 207 ? answer : { ...answerOf(answer), text: async () => (await answer.text()) || '{}' });

const answerOf = ({ status, headers }: JiraAnswer) => ({ status, headers });

const EntrySchema = v.object({ issueId: v.union(v.number(), v.string()), status: v.number() }).map(({ issueId, status }) => ({ issueId: String(issueId), status }));

const EntriesSchema = v.object({ entries: orElse(v.array(EntrySchema), null) }).map(({ entries }) => entries);
