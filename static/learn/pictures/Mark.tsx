import type { KeyboardEvent, ReactNode } from 'react';
import css from './Mark.module.css';

interface MarkProps {
  /** What it stands for, in words: for who does not see it, and as its tooltip. */
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** A part of a picture that can be chosen, with the mouse and with the keyboard. */
export function Mark({ label, isChosen, onChoose, children }: MarkProps) {
  const onKeyDown = (key: KeyboardEvent) => {
    if (key.key !== 'Enter' && key.key !== ' ') return;
    key.preventDefault();
    onChoose();
  };
  return (
    <g role="button" tabIndex={0} aria-label={label} aria-pressed={isChosen} className={css.mark} onClick={onChoose} onKeyDown={onKeyDown}>
      <title>{label}</title>
      {children}
    </g>
  );
}
