import type { GuardWords } from '../../src/core/backlog/words/guard-words';
import type { guardFlags } from '../words/en/guard-flags';
import type { Words } from '../words/words';

/** Everything that flags say, in one language. */
export interface FlagWords {
  readonly flags: typeof guardFlags;
  readonly guard: GuardWords;
}

const spokenBy = (locale: string) => (locale.startsWith('de') ? 'de' : 'en');

/** @param locale as in `de-DE`; languages without words of their own get English. Others than the one that is read are not fetched. */
export async function loadFlagWords(locale: string): Promise<FlagWords> {
  if (spokenBy(locale) === 'de') {
    const [{ guardFlags }, { german }] = await Promise.all([import('../words/de/guard-flags'), import('../../src/core/backlog/words/german')]);
    return { flags: guardFlags, guard: german };
  }
  const [{ guardFlags }, { english }] = await Promise.all([import('../words/en/guard-flags'), import('../../src/core/backlog/words/english')]);
  return { flags: guardFlags, guard: english };
}

/** All words of the screens: what became of a repair is said in theirs. */
export const loadScreenWords = async (locale: string): Promise<Words> =>
  spokenBy(locale) === 'de' ? (await import('../words/de')).de : (await import('../words/en')).en;
