import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useIssueWithToDos } from '../api/issue-with-to-dos';
import { useMoreToDos } from '../api/more-to-dos';
import { Section } from '../shared/Section';
import { useSession } from '../session/session';
import { useWords } from '../words/words';
import { ToDoRow } from './ToDoRow';
import css from './ToDos.module.css';

/** As many as are shown before somebody asks for the rest. */
const shownAtFirst = 6;

const nothing = { toDos: [], nextPageToken: null };

/** The work of the team that serves this hypothesis. */
export function ToDos() {
  const { toDos: words } = useWords();
  const { issueId } = useSession();
  const { data } = useIssueWithToDos(issueId);
  const first = data ?? nothing;
  const more = useMoreToDos(issueId, first);
  const [unfolded, unfold] = useState(false);
  const all = [...first.toDos, ...more.toDos];
  const done = all.filter(({ status }) => status.category === 'done').length;
  // One hidden row would cost as much room as the button that shows it.
  const shown = unfolded || all.length <= shownAtFirst + 1 ? all : all.slice(0, shownAtFirst);
  const counted = more.hasMore ? words.doneSoFar(done, all.length) : words.done(done, all.length);
  return (
    <Section title={words.title} aside={all.length > 0 ? counted : undefined}>
      {all.length === 0 && <p className={css.none}>{words.none}</p>}
      <ul>
        {shown.map((toDo) => (
          <ToDoRow key={toDo.id} toDo={toDo} />
        ))}
      </ul>
      <div className={css.more}>
        {all.length > shownAtFirst + 1 && (
          <Button appearance="subtle" spacing="compact" aria-expanded={unfolded} onClick={() => unfold(!unfolded)}>
            {unfolded ? words.showFewer : words.showAll(all.length)}
          </Button>
        )}
        {unfolded && more.hasMore && (
          <Button spacing="compact" isLoading={more.isLoading} onClick={more.load}>
            {words.more}
          </Button>
        )}
        {more.failed && <p role="alert">{words.moreFailed}</p>}
      </div>
    </Section>
  );
}
