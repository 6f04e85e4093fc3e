import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useWords } from './words';

/** Where the words of each language come from. */
type Sources<More> = Readonly<Record<'en' | 'de', () => Promise<More>>>;

/**
 * Words that few people need: fetched when somebody does, in the language of the screen, once.
 *
 * @param name what they are kept under
 */
export function useMoreWords<More>(name: string, sources: Sources<More>): UseQueryResult<More> {
  const { language } = useWords();
  return useQuery({ queryKey: ['words', name, language], queryFn: sources[language === 'de' ? 'de' : 'en'], staleTime: Infinity });
}
