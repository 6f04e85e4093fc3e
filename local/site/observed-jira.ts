import type { JiraRequest, JiraState, LocalJira } from '../jira';
import type { Changes } from './changes';

/** POST that only asks: nothing changes by it. */
const asks = /\/(search\/jql|search\/approximate-count|issue\/bulkfetch|changelog\/bulkfetch|jql\/\w+|permissions\/check|expression\/\w+)(\?|$)/;

const isWrite = ({ method, path }: JiraRequest) => method !== 'GET' && method !== 'HEAD' && !asks.test(path);

/** Issues that a path names, by id or key, as ids. */
function issueIdsIn(path: string, state: JiraState): readonly string[] {
  const [, named] = /\/issue\/([^/?]+)/.exec(path) ?? [];
  if (named === undefined) return [];
  const issue = state.issues.find(named) ?? state.issues.where('key', decodeURIComponent(named).toUpperCase())[0];
  return issue ? [issue.id] : [];
}

/** The same Jira, watched: every write that succeeded is announced to the pages. */
export function observeJira(jira: LocalJira, changes: Changes): LocalJira {
  return {
    ...jira,
    async handle(request) {
      const response = await jira.handle(request);
      if (isWrite(request) && response.status < 400) {
        changes.announce({
          issueIds: issueIdsIn(request.path, jira.state),
          by: request.actor.kind === 'user' ? request.actor.accountId : undefined,
          commented: /\/comment(\/|\?|$)/.test(request.path),
        });
      }
      return response;
    },
  };
}
