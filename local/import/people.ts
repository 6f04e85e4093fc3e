import type { JiraState } from '../jira';

/** Answers the account of somebody who is named by account id, e-mail or display name, if there is one here. */
export function personFinder(state: JiraState): (name: string) => string | undefined {
  const people = state.users.all().filter(({ accountType }) => accountType === 'atlassian');
  const ids = new Map(people.flatMap(({ id, emailAddress, displayName }) => [id, emailAddress, displayName].map((name) => [name.toLowerCase(), id])));
  return (name) => (name.trim() === '' ? undefined : ids.get(name.trim().toLowerCase()));
}
