import { queryOptions, useQuery } from '@tanstack/react-query';
import { useWords } from '../words/words';
import { loadGuardWords } from './guard-words';

/** The guard's sentences in one language, fetched once. */
const guardWords = (language: string) =>
  queryOptions({ queryKey: ['guard-words', language], queryFn: () => loadGuardWords(language), staleTime: Infinity });

/** The guard's sentences in the language of the screen. */
export const useGuardWords = () => useQuery(guardWords(useWords().language));
