import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Revision } from '../../src/core/hypothesis/revision';
import { usePeople } from '../api/people';
import type { useRevisions } from '../api/revisions';
import { LoadFailed } from '../shared/LoadFailed';
import { useWords } from '../words/words';
import { Comparison } from './Comparison';
import { RevisionRow } from './RevisionRow';
import css from './Revisions.module.css';

interface RevisionsProps {
  readonly revisions: readonly Revision[];
  readonly pages: ReturnType<typeof useRevisions>;
  readonly mayEdit: boolean;
}

/** The list of changes, and the one that somebody chose, old and new side by side. */
export function Revisions({ revisions, pages, mayEdit }: RevisionsProps) {
  const words = useWords();
  const [chosen, choose] = useState<number | null>(null);
  const { data: people } = usePeople(revisions.map(({ by }) => by));
  const newest = revisions[0];
  if (newest === undefined) return <p className={css.none}>{words.history.none}</p>;
  const at = Math.max(0, revisions.findIndex(({ number }) => number === chosen));
  const shown = revisions[at] ?? newest;
  return (
    <div className={css.columns}>
      <div>
        <ol className={css.list} reversed aria-label={words.history.list}>
          {revisions.map((revision, index) => (
            <RevisionRow
              key={revision.number}
              revision={revision}
              before={revisions[index + 1] ?? null}
              people={people}
              isCurrent={index === 0}
              isChosen={revision === shown}
              onChoose={() => choose(revision.number)}
            />
          ))}
        </ol>
        {pages.hasNextPage && (
          <Button isLoading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {words.history.more}
          </Button>
        )}
        {pages.isFetchNextPageError && (
          <LoadFailed what={words.failed.loadMore} error={pages.error} onRetry={() => void pages.fetchNextPage()} />
        )}
      </div>
      <Comparison
        revision={shown}
        before={shown.number === 1 ? null : (revisions[at + 1] ?? 'unread')}
        newest={newest}
        mayEdit={mayEdit}
        onRestored={() => choose(null)}
      />
    </div>
  );
}
