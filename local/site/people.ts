import { roleOf } from '../demo/roles';
import type { JiraState } from '../jira';

/** Somebody who can be signed in. `role` is what the menu of people says about them. */
export interface Person {
  readonly accountId: string;
  readonly displayName: string;
  readonly emailAddress: string;
  readonly locale: string;
  readonly role: string;
}

export interface People {
  all(): readonly Person[];
  byEmail(email: string): Person | undefined;
  byId(accountId: string): Person | undefined;
}

/** The site's people as they are now: everybody with an Atlassian account that is in use. */
export function createPeople(state: JiraState): People {
  const all = (): readonly Person[] =>
    state.users
      .all()
      .filter((user) => user.accountType === 'atlassian' && user.active)
      .map(({ id, displayName, emailAddress, locale }) => ({ accountId: id, displayName, emailAddress, locale, role: roleOf(emailAddress) }));
  return {
    all,
    byEmail: (email) => all().find((person) => person.emailAddress.toLowerCase() === email.toLowerCase()),
    byId: (accountId) => all().find((person) => person.accountId === accountId),
  };
}
