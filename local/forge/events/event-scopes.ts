/**
 * Scopes of which an app needs one to be sent an event, by what its name begins with.
 * @see https://developer.atlassian.com/platform/forge/events-reference/jira/
 */
const needed: readonly (readonly [prefix: RegExp, scopes: readonly string[]])[] = [
  [/^avi:jira-software:\w+:sprint$/, ['read:jira-work', 'read:sprint:jira-software']],
  [/^avi:jira-software:\w+:board$/, ['read:jira-work', 'read:board-scope:jira-software']],
  [/^avi:jira:/, ['read:jira-work', 'read:issue-details:jira']],
];

export function mayReceive(eventName: string, granted: ReadonlySet<string>): boolean {
  const found = needed.find(([pattern]) => pattern.test(eventName));
  return found === undefined || found[1].some((scope) => granted.has(scope));
}
