import { contentOf } from '../../../src/core/currency/currency-version';
import { useProjectCurrency } from '../../api/project-currency';
import { useSession } from '../../session/session';
import { SettingsSection } from '../../settings/SettingsSection';
import { LoadFailed } from '../../shared/LoadFailed';
import { SkeletonLines } from '../../shared/SkeletonLines';
import { useMeasureWords } from '../measures/use-measure-words';
import { CurrencyDetails } from './CurrencyDetails';
import { DeskContext } from './desk';
import { useCurrencyWords } from './use-currency-words';
import { useSaving } from './use-saving';

/** What the project trades in: the currency, its measures and what they are worth. */
export function CurrencySection({ isDisabled }: { readonly isDisabled: boolean }) {
  const { projectId } = useSession();
  const [words, measureWords, currency] = [useCurrencyWords(), useMeasureWords(), useProjectCurrency(projectId)];
  const saving = useSaving(projectId, currency.data ?? null);
  const failed = [words, measureWords, currency].find(({ isError, data }) => isError && data === undefined);
  if (failed !== undefined) {
    return <LoadFailed {...(words.data && { what: words.data.loadFailed })} error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (words.data === undefined || measureWords.data === undefined || currency.data === undefined) {
    return (
      <SkeletonLines
        lines={[
          ['30%', '24px'],
          ['70%', '16px'],
          ['100%', '40px'],
          ['100%', '40px'],
        ]}
      />
    );
  }
  const desk = {
    projectId,
    version: currency.data,
    content: contentOf(currency.data),
    isDisabled,
    words: words.data,
    measureWords: measureWords.data,
    ...saving,
  };
  return (
    <SettingsSection title={words.data.title} explain={words.data.explain}>
      <DeskContext.Provider value={desk}>
        <CurrencyDetails />
      </DeskContext.Provider>
    </SettingsSection>
  );
}
