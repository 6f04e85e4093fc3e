import type { ReactNode } from 'react';
import css from './ProgressLine.module.css';

interface ProgressLineProps {
  readonly name: string;
  readonly done: number;
  /** Null: something is going on, and nobody knows how far it is. */
  readonly all: number | null;
  readonly children: ReactNode;
}

/** How far something is, as a bar and in words. */
export function ProgressLine({ name, done, all, children }: ProgressLineProps) {
  const known = all === null ? {} : { value: done, max: Math.max(1, all) };
  return (
    <div className={css.line}>
      <progress className={css.bar} aria-label={name} {...known} />
      <span className={css.words}>{children}</span>
    </div>
  );
}
