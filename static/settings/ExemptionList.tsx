import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { useExemptedItems } from '../api/exempted-items';
import type { ExemptionOfItem } from '../api/exempting';
import { usePeople } from '../api/people';
import { nameOf } from '../format/name-of';
import { LoadFailed } from '../shared/LoadFailed';
import { useWords } from '../words/words';
import { ExemptionFilterFields } from './ExemptionFilterFields';
import css from './ExemptionList.module.css';
import { ExemptionRow } from './ExemptionRow';
import { filterExemptions, noFilter } from './filter-exemptions';

interface ExemptionListProps {
  readonly exemptions: readonly ExemptionOfItem[];
  readonly pages: ReturnType<typeof useExemptedItems>;
  readonly isDisabled: boolean;
}

/** The exemptions that are loaded, a filter for them, and the button that loads more. */
export function ExemptionList({ exemptions, pages, isDisabled }: ExemptionListProps) {
  const words = useWords();
  const { exemptions: about } = words.guardSettings;
  const { data: people } = usePeople(exemptions.map(({ exemption }) => exemption.by));
  const [filter, setFilter] = useState(noFilter);
  const nameFor = (accountId: string) => nameOf(accountId, people, words);
  const shown = filterExemptions(exemptions, filter, nameFor);
  if (exemptions.length === 0 && !pages.hasNextPage) return <p className={css.none}>{about.none}</p>;
  return (
    <>
      <ExemptionFilterFields exemptions={exemptions} filter={filter} onChange={setFilter} />
      <p className={css.none} role="status">
        {about.shown(shown.length, exemptions.length, pages.hasNextPage)}
      </p>
      <ul className={css.list} aria-label={about.title}>
        {shown.map((one) => (
          <ExemptionRow key={`${one.item.id} ${one.exemption.rule}`} {...one} who={nameFor(one.exemption.by)} isDisabled={isDisabled} />
        ))}
      </ul>
      {pages.hasNextPage && (
        <div className={css.more}>
          <Button isLoading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {about.more}
          </Button>
        </div>
      )}
      {pages.isFetchNextPageError && (
        <LoadFailed what={words.failed.loadMore} error={pages.error} onRetry={() => void pages.fetchNextPage()} />
      )}
    </>
  );
}
