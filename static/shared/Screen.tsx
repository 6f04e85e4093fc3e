import VisuallyHidden from '@atlaskit/visually-hidden';
import type { ReactNode } from 'react';
import css from './Screen.module.css';

interface ScreenProps {
  /** Jira shows it around the frame; it is said again for those who move by headings. */
  readonly title: string;
  readonly children: ReactNode;
}

export function Screen({ title, children }: ScreenProps) {
  return (
    <main className={css.screen}>
      <VisuallyHidden>
        <h1>{title}</h1>
      </VisuallyHidden>
      {children}
    </main>
  );
}
