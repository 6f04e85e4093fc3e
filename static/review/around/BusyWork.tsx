import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { formatPercent } from '../../format/numbers';
import { useSession } from '../../session/session';
import { ToDoRow } from '../../to-dos/ToDoRow';
import { useReviewScreen } from '../screen-context';
import css from './BusyWork.module.css';

/** As many as are shown before somebody asks for the rest. */
const shownAtFirst = 20;

/** What served no hypothesis: last, folded, with its share. Seen without blame. */
export function BusyWork() {
  const { locale } = useSession();
  const { words: { busyWork: words }, review: { read, unseen } } = useReviewScreen();
  const [showsAll, showAll] = useState(false);
  const { busyWork, toDos } = read.work;
  if (busyWork.length === 0) return null;
  const shown = showsAll ? busyWork : busyWork.slice(0, shownAtFirst);
  return (
    <details className={css.busyWork}>
      <summary className={css.title}>
        {words.title}
        <span className={css.share}>{words.share(busyWork.length, toDos.length, formatPercent(Math.round((100 * busyWork.length) / toDos.length), locale))}</span>
      </summary>
      <div className={css.body}>
        <p className={css.explain}>
          {words.explain} {unseen > 0 && words.asFarAsSeen}
        </p>
        <ul>
          {shown.map((id) => {
            const toDo = read.issues.get(id);
            return toDo && <ToDoRow key={id} toDo={toDo} />;
          })}
        </ul>
        {shown.length < busyWork.length && (
          <Button appearance="subtle" spacing="compact" onClick={() => showAll(true)}>
            {words.showAll(busyWork.length)}
          </Button>
        )}
      </div>
    </details>
  );
}
