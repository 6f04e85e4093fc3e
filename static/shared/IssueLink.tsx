import { router } from '@forge/bridge';
import type { MouseEvent, ReactNode } from 'react';
import css from './IssueLink.module.css';

interface IssueLinkProps {
  readonly issueKey: string;
  readonly children?: ReactNode;
  /** −1 where the keyboard comes to it another way. */
  readonly tabIndex?: 0 | -1;
}

/** A frame may not move the page around it: Jira is asked to go there. */
export function IssueLink({ issueKey, children = issueKey, tabIndex = 0 }: IssueLinkProps) {
  const path = `/browse/${encodeURIComponent(issueKey)}`;
  const follow = (click: MouseEvent) => {
    click.preventDefault();
    const elsewhere = click.ctrlKey || click.metaKey || click.shiftKey || click.button === 1;
    void (elsewhere ? router.open(path) : router.navigate(path));
  };
  return (
    <a className={css.link} href={path} tabIndex={tabIndex} onClick={follow} onAuxClick={follow}>
      {children}
    </a>
  );
}
