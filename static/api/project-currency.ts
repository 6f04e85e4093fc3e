import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { currencyProperty } from '../../src/core/currency/currency-property';
import { readCurrencyVersion, type CurrencyVersion } from '../../src/core/currency/currency-version';
import { projectProperties } from './project-properties';

/** Outside of the hook: what it returns is the same object as long as nothing was read. */
const currencyIn = (properties: Readonly<Record<string, unknown>>) => readCurrencyVersion(properties[currencyProperty]);

/** What the project trades in; null where nobody decided yet. It comes with the project's settings, in the same call. */
export const useProjectCurrency = (projectId: string) => useQuery({ ...projectProperties(projectId), select: currencyIn });

/** Shows what somebody saved. */
export function showCurrency(client: QueryClient, projectId: string, version: CurrencyVersion): void {
  client.setQueryData(projectProperties(projectId).queryKey, (known) => ({ ...known, [currencyProperty]: version }));
}

/** Reads it again: it may have been changed on another screen. */
export function useFreshCurrency(projectId: string): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: projectProperties(projectId).queryKey });
}
