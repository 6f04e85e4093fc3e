import { english } from '../../src/core/backlog/words/english';
import type { GuardWords } from '../../src/core/backlog/words/guard-words';

/** The guard's sentences; German is fetched when somebody reads it. @param language as `de` */
export async function loadGuardWords(language: string): Promise<GuardWords> {
  return language === 'de' ? (await import('../../src/core/backlog/words/german')).german : english;
}
