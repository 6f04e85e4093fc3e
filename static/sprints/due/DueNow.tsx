import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { dayAt } from '../../format/days';
import { useSession } from '../../session/session';
import { LoadFailed } from '../../shared/LoadFailed';
import { SkeletonLines } from '../../shared/SkeletonLines';
import { useDueNow } from '../../sprint/due-now';
import type { SprintsWords } from '../use-sprints-words';
import css from './DueNow.module.css';
import { DueRow } from './DueRow';

/** More than these at once hide the sprints below. */
const atFirst = 5;

/** The values whose day has come, each answered from here. Those that were answered stay until the page is opened anew. */
export function DueNow({ words: { due: words } }: { readonly words: SprintsWords }) {
  const { projectId, timeZone } = useSession();
  const [today] = useState(() => dayAt(new Date(), timeZone));
  const [all, showAll] = useState(false);
  const { data, error, refetch } = useDueNow({ projectId, today });
  const shown = all ? data : data?.slice(0, atFirst);
  const rest = (data?.length ?? 0) - (shown?.length ?? 0);
  return (
    <section aria-label={words.title}>
      <div className={css.head}>
        <h2 className={css.title}>{words.title}</h2>
        {data !== undefined && data.length > 0 && <span className={css.subtle}>{words.aside(data.length)}</span>}
      </div>
      {data === undefined && (error === null ? <SkeletonLines lines={[['100%', '40px'], ['100%', '40px']]} /> : <LoadFailed what={words.failed} error={error} onRetry={() => void refetch()} />)}
      {data?.length === 0 && <p className={css.subtle}>{words.none}</p>}
      <ul>
        {shown?.map((issue) => (
          <DueRow key={issue.id} issue={issue} today={today} words={words} />
        ))}
      </ul>
      {rest > 0 && (
        <Button appearance="subtle" onClick={() => showAll(true)}>
          {words.more(rest)}
        </Button>
      )}
    </section>
  );
}
