import { createContext, useContext } from 'react';
import { en, type Words } from './en';

export type { Words };

/** @param locale as Jira tells it, as in `de-DE`; languages without words of their own get English */
export async function loadWords(locale: string): Promise<Words> {
  return locale.startsWith('de') ? (await import('./de')).de : en;
}

export const WordsContext = createContext<Words>(en);

export const useWords = (): Words => useContext(WordsContext);
