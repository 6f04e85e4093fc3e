import Button from '@atlaskit/button/new';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { jqlId } from '../../../src/jira/jql';
import { searchIssues } from '../../../src/jira/search-issues';
import { jira } from '../../api/jira';
import { ToDoRow } from '../../to-dos/ToDoRow';
import type { ReviewItem } from '../reading/review-item';
import { useReviewScreen } from '../screen-context';
import css from './ServingToDos.module.css';

/** The sprint's to-dos that serve a hypothesis; those of its epic that lie elsewhere are read when somebody asks for them. */
export function ServingToDos({ item: { issueId, toDos } }: { readonly item: ReviewItem }) {
  const { toDos: words } = useReviewScreen().words;
  const [wantsAll, setWantsAll] = useState(false);
  const elsewhere = useQuery({
    queryKey: ['to-dos-of', issueId],
    queryFn: () => searchIssues(jira)({ jql: `parent = ${jqlId(issueId)} ORDER BY rank ASC` }),
    enabled: wantsAll,
  });
  const shown = new Set(toDos.map(({ id }) => id));
  const others = (elsewhere.data?.issues ?? []).filter(({ id }) => !shown.has(id));
  return (
    <div className={css.toDos}>
      {toDos.length === 0 ? <p>{words.none}</p> : <ul>{toDos.map((toDo) => <ToDoRow key={toDo.id} toDo={toDo} />)}</ul>}
      {!wantsAll && (
        <div>
          <Button appearance="subtle" spacing="compact" onClick={() => setWantsAll(true)}>
            {words.elsewhere}
          </Button>
        </div>
      )}
      <div role="status" className={css.said}>
        {wantsAll && (elsewhere.isPending ? words.loading : elsewhere.isError ? words.failed : words.outside(others.length))}
      </div>
      {others.length > 0 && <ul>{others.map((toDo) => <ToDoRow key={toDo.id} toDo={toDo} />)}</ul>}
      {elsewhere.data?.nextPageToken !== undefined && elsewhere.data.nextPageToken !== null && <p>{words.more}</p>}
    </div>
  );
}
