import { useQuery } from '@tanstack/react-query';
import { ask } from './ask';

export interface Person {
  readonly accountId: string;
  readonly displayName: string;
  readonly emailAddress: string;
  readonly locale: string;
  readonly role: string;
}

export interface AppAddress {
  readonly id: string;
  readonly environmentId: string;
}

export interface Session {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly frameOrigin: string;
  /** The sandbox that Forge gives its frames. */
  readonly frameSandbox: string;
  /** The browser's features that they may use. */
  readonly frameAllow: string;
  readonly app: AppAddress;
}

export const useSession = () => useQuery({ queryKey: ['session'], queryFn: () => ask<Session>('GET', '/_site/session') });

export const switchPerson = (accountId: string) => ask<Person>('PUT', '/_site/session', { accountId });
