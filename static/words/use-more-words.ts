import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useWords, type Words } from './words';

/** Where the words of each language come from. */
type Sources<More> = Readonly<Record<'en' | 'de', () => Promise<More>>>;

/**
 * Words that few people need: fetched when somebody does, in the language of the screen, once.
 *
 * @param name what they are kept under
 */
export const moreWords = <More>(name: string, sources: Sources<More>, { language }: Pick<Words, 'language'>) =>
  queryOptions({ queryKey: ['words', name, language], queryFn: sources[language === 'de' ? 'de' : 'en'], staleTime: Infinity });

export function useMoreWords<More>(name: string, sources: Sources<More>): UseQueryResult<More> {
  return useQuery(moreWords(name, sources, useWords()));
}
