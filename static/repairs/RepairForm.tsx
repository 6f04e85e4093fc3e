import Button from '@atlaskit/button/new';
import { useEffect, useRef, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../words/words';
import css from './RepairForm.module.css';
import { RepairProgressLine } from './RepairProgressLine';
import { RepairTrouble } from './RepairTrouble';
import type { RepairRun } from './use-repair-run';

interface RepairFormProps {
  readonly title: string;
  /** What will happen, in a sentence; null before there is anything to say. */
  readonly preview: string | null;
  /** On the button; null where there is nothing that it could do. */
  readonly submit: string | null;
  readonly onSubmit: () => void;
  /** Whether what is chosen from is still on its way. */
  readonly isAwaited?: boolean;
  readonly run: RepairRun;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** The frame of every repair: its fields, what will happen, what went wrong, and the buttons. Enter or Ctrl+Enter does it, Esc goes back. */
export function RepairForm({ title, preview, submit, onSubmit, isAwaited = false, run, onCancel, children }: RepairFormProps) {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const focusField = () => (form.current?.querySelector<HTMLElement>('textarea, input:not([type=hidden])') ?? form.current)?.focus();
  useEffect(focusField, []);
  // Until there is a field, the keys go to the form: Esc goes back.
  useEffect(() => {
    if (!isAwaited && document.activeElement === form.current) focusField();
  }, [isAwaited]);
  const isRunning = run.progress !== null;
  const send = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (!isRunning && !isAwaited && submit !== null) onSubmit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.key === 'Enter' && event.target instanceof HTMLTextAreaElement && !event.shiftKey) send(event);
    if (event.key !== 'Escape' || isRunning) return;
    event.stopPropagation();
    onCancel();
  };
  const tried = run.report !== null;
  return (
    <form ref={form} tabIndex={-1} className={css.form} aria-label={title} noValidate onSubmit={send} onKeyDown={onKeyDown}>
      <div className={css.fields} aria-busy={isRunning}>
        {children}
      </div>
      <p className={css.preview} aria-live="polite">
        {preview}
      </p>
      <RepairTrouble report={isRunning ? null : run.report} />
      <RepairProgressLine progress={run.progress} />
      <div className={css.actions}>
        {submit !== null && (
          <Button type="submit" appearance="primary" isLoading={isRunning || isAwaited}>
            {tried ? words.tryAgain : submit}
          </Button>
        )}
        {isRunning && run.items.length > 1 && (
          <Button appearance="subtle" onClick={run.stop}>
            {words.repairs.stop}
          </Button>
        )}
        {!isRunning && (
          <Button appearance="subtle" onClick={onCancel}>
            {tried ? words.repairs.leaveIt : words.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
