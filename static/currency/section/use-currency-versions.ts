import { useInfiniteQuery } from '@tanstack/react-query';
import { callApp } from '../../api/call-app';

/** Every version of the currency, newest first, 20 at a time. @param version of the newest: another one is read anew */
export const useCurrencyVersions = (projectId: string, version: number) =>
  useInfiniteQuery({
    queryKey: ['currency-versions', projectId, version],
    queryFn: ({ pageParam }) => callApp('listCurrencyVersions', { projectId, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
