import Button, { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import { router } from '@forge/bridge';
import { useEffect, useRef, useState } from 'react';
import { IssueLink } from '../../shared/IssueLink';
import type { LearnWords } from '../words/use-learn-words';
import type { Behind } from './behind';
import css from './IssuesBehind.module.css';

interface IssuesBehindProps {
  readonly words: LearnWords;
  readonly behind: Behind;
  readonly onClose: () => void;
}

/** Jira's search takes no longer address; the list on the page has them all. */
const mostInSearch = 150;

/** As many as can be looked through; thousands would keep the browser busy. */
const atOnce = 100;

/** The issues behind something that is drawn. */
export function IssuesBehind({ words: { picture, library }, behind: { id, label, issues }, onClose }: IssuesBehindProps) {
  const list = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState({ id, most: atOnce });
  const most = more.id === id ? more.most : atOnce;
  useEffect(() => list.current?.focus(), [id]);
  const jql = `issue in (${issues.slice(0, mostInSearch).map(({ key }) => key).join(', ')})`;
  return (
    <div ref={list} tabIndex={-1} className={css.behind} role="region" aria-label={label}>
      <div className={css.head}>
        <strong>{label}</strong>
        <span className={css.actions}>
          {issues.length > 0 && (
            <Button appearance="subtle" spacing="compact" onClick={() => void router.open(`/issues/?jql=${encodeURIComponent(jql)}`)}>
              {issues.length > mostInSearch ? picture.openFirstInSearch(mostInSearch) : picture.openInSearch}
            </Button>
          )}
          <IconButton icon={CrossIcon} appearance="subtle" spacing="compact" label={picture.close} onClick={onClose} />
        </span>
      </div>
      <ul className={css.list}>
        {issues.slice(0, most).map(({ issueId, key, summary, note }) => (
          <li key={issueId} className={css.issue}>
            <IssueLink issueKey={key} />
            <span className={css.summary}>{summary}</span>
            <span className={css.note}>{note}</span>
          </li>
        ))}
      </ul>
      {issues.length > most && (
        <div className={css.actions}>
          <Button appearance="subtle" spacing="compact" onClick={() => setMore({ id, most: most + atOnce })}>
            {library.more(Math.min(atOnce, issues.length - most))}
          </Button>
        </div>
      )}
    </div>
  );
}
