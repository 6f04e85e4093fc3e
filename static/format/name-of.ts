import type { People } from '../api/people';
import type { Words } from '../words/words';

/** What a person is called here. Accounts can be gone, and names can be on their way. */
export function nameOf(accountId: string, people: People | undefined, words: Words): string {
  if (people === undefined) return words.somebody;
  const name = people.get(accountId)?.displayName ?? '';
  return name === '' ? words.someoneGone : name;
}
