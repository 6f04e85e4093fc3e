import { useExemptedItems } from '../api/exempted-items';
import { useSession } from '../session/session';
import { LoadFailed } from '../shared/LoadFailed';
import { SkeletonLines } from '../shared/SkeletonLines';
import { useWords } from '../words/words';
import { ExemptionList } from './ExemptionList';
import { exemptionsOf } from './filter-exemptions';
import { SettingsSection } from './SettingsSection';

/** All that people declared fine in a project, to look through and to revoke. */
export function ExemptionSection({ isDisabled }: { readonly isDisabled: boolean }) {
  const { guardSettings } = useWords();
  const { exemptions: words } = guardSettings;
  const { projectId } = useSession();
  const pages = useExemptedItems(projectId);
  return (
    <SettingsSection title={words.title} explain={words.explain}>
      {pages.data !== undefined ? (
        <ExemptionList
          exemptions={exemptionsOf(pages.data.pages.flatMap((page) => page.items))}
          pages={pages}
          isDisabled={isDisabled}
        />
      ) : pages.isError ? (
        <LoadFailed what={words.loadFailed} error={pages.error} onRetry={() => void pages.refetch()} />
      ) : (
        <SkeletonLines
          lines={[
            ['70%', '16px'],
            ['50%', '16px'],
          ]}
        />
      )}
    </SettingsSection>
  );
}
