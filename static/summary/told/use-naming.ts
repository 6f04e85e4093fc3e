import { usePeople } from '../../api/people';
import { nameOf } from '../../format/name-of';
import { useSession } from '../../session/session';
import { useVerdictWords } from '../../verdict/use-verdict-words';
import { useWords } from '../../words/words';
import type { SummaryWords } from '../use-summary-words';
import type { Naming } from './naming';

/** What a summary is told with; undefined while words are on their way. @param accounts all whom it names */
export function useNaming(summary: SummaryWords | undefined, accounts: readonly string[]): Naming | undefined {
  const words = useWords();
  const { locale, timeZone } = useSession();
  const { data: people } = usePeople(accounts);
  const verdict = useVerdictWords();
  if (summary === undefined || verdict === undefined) return undefined;
  return { words, summary, verdict, locale, timeZone, nameOf: (accountId) => nameOf(accountId, people, words) };
}
