import { view } from '@forge/bridge';
import { useQuery } from '@tanstack/react-query';

/** As in `https://bakery.atlassian.net`; null where Jira does not tell, undefined until it has. */
export function useSiteUrl(): string | null | undefined {
  return useQuery({
    queryKey: ['site-url'],
    queryFn: async () => ((await view.getContext()) as { readonly siteUrl?: string }).siteUrl ?? null,
    staleTime: Infinity,
  }).data;
}
