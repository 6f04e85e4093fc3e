import type { ProjectMeasure } from '../../../src/core/currency/project-measure';
import { sides } from '../../../src/core/hypothesis/revision';
import type { Naming } from '../../../src/core/transfer/write-row';
import { findIssues } from '../../../src/jira/find-issues';
import { getUsers } from '../../../src/jira/get-users';
import type { JiraRequest } from '../../../src/jira/request';
import type { Exported } from './read-hypotheses';

const perCall = 100;

/** What the people and the issues are called that these revisions name. */
export async function nameAll(hypotheses: readonly Exported[], measures: readonly ProjectMeasure[], request: JiraRequest): Promise<Naming> {
  const revisions = hypotheses.flatMap((one) => one.revisions);
  const accounts = new Set(revisions.flatMap(({ by, agreement }) => [by, ...sides.flatMap((side) => agreement[side]?.by ?? [])]));
  const names = new Map((await getUsers(request)([...accounts])).map(({ accountId, displayName }) => [accountId, displayName]));
  const keys = new Map(hypotheses.map(({ id, key }) => [id, key]));
  const unnamed = [...new Set(revisions.flatMap(({ hypothesis }) => hypothesis.enables))].filter((id) => !keys.has(id));
  for (let begin = 0; begin < unnamed.length; begin += perCall) {
    for (const { id, key } of await findIssues(request)(unnamed.slice(begin, begin + perCall))) keys.set(id, key);
  }
  return { keyOf: (id) => keys.get(id), nameOf: (accountId) => names.get(accountId), measures };
}
