import type { ReactNode } from 'react';
import css from './Note.module.css';

interface NoteProps {
  readonly tone?: 'neutral' | 'warning' | 'problem';
  /** What can be done about it. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A quiet strip with one sentence. */
export function Note({ tone = 'neutral', actions, children }: NoteProps) {
  return (
    <div className={`${css.note} ${tone === 'neutral' ? '' : css[tone]}`}>
      <p className={css.text}>{children}</p>
      {actions}
    </div>
  );
}
