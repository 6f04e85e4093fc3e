import { ErrorMessage } from '@atlaskit/form/error-message';
import { Label } from '@atlaskit/form/label';
import type { ReactNode } from 'react';
import css from './FieldFrame.module.css';

interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  readonly trouble: string | null;
  readonly isShort?: boolean;
  /** Where the trouble is a question. */
  readonly answers?: ReactNode;
  readonly children: ReactNode;
}

/** A field with its label above and what is wrong with it below. */
export function FieldFrame({ id, label, trouble, isShort = false, answers, children }: FieldFrameProps) {
  return (
    <div className={`${css.frame} ${isShort ? css.short : ''}`}>
      <Label htmlFor={id}>{label}</Label>
      {children}
      <FieldTrouble id={id}>{trouble}</FieldTrouble>
      {answers}
    </div>
  );
}

export function FieldTrouble({ id, children }: { readonly id: string; readonly children: string | null }) {
  return (
    <div id={`${id}-trouble`} aria-live="polite">
      {children !== null && <ErrorMessage>{children}</ErrorMessage>}
    </div>
  );
}
