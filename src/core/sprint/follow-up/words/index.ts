import { english } from './english';
import type { FollowUpWords } from './follow-up-words';
import { german } from './german';

/** @param locale as Jira tells it, `de_DE`; null where it does not. Languages without words of their own get English */
export function followUpWordsIn(locale: string | null): FollowUpWords {
  return locale?.startsWith('de') === true ? german : english;
}
