import type { VerdictWords } from '../../verdict/use-verdict-words';
import type { Words } from '../../words/words';
import type { SummaryWords } from '../use-summary-words';

/** What a summary is told with: the language, and what people are called. */
export interface Naming {
  readonly words: Words;
  readonly summary: SummaryWords;
  readonly verdict: VerdictWords;
  /** BCP 47 */
  readonly locale: string;
  /** IANA */
  readonly timeZone: string;
  readonly nameOf: (accountId: string) => string;
}
