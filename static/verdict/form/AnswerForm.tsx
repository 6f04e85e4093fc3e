import Button from '@atlaskit/button/new';
import { useEffect, useRef, type FormEvent, type KeyboardEvent } from 'react';
import { reasonInWords } from '../../editing/reason-in-words';
import { Note } from '../../shared/Note';
import { useWords } from '../../words/words';
import { ExpectedAndActual } from '../shown/ExpectedAndActual';
import { ActualField } from './ActualField';
import { AnswerField } from './AnswerField';
import { useValueQuestion } from './answering-context';
import css from './AnswerForm.module.css';
import { DecisionField } from './DecisionField';
import { DeliveryField } from './DeliveryField';
import { LookAgainField } from './LookAgainField';
import { RestoredNote } from './RestoredNote';
import { TextField } from './TextField';

/**
 * The questions in the order of the method: the value first, then whether the thing was delivered,
 * then what was learnt and what becomes of it. What comes later is asked when the first is answered.
 */
export function AnswerForm({ takesFocus }: { readonly takesFocus: boolean }) {
  const words = useWords();
  const { typed, bet, failure, troubles, state, canClose, save, close, words: verdictWords } = useValueQuestion();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (takesFocus) form.current?.querySelector<HTMLElement>('[aria-keyshortcuts]')?.focus();
  }, [takesFocus]);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [troubles]);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    } else if (event.key === 'Escape' && canClose) {
      event.stopPropagation();
      close();
    }
  };
  const hasBegun = typed !== null && Object.values(typed).some((text) => text !== '');
  return (
    <form ref={form} className={css.form} aria-label={words.value.question} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <RestoredNote />
      <ExpectedAndActual bet={bet} actual={bet.measure && <ActualField unit={bet.measure.unit} />} words={verdictWords} />
      <AnswerField />
      {hasBegun && (
        <>
          {typed.answer === 'too-early' && <LookAgainField />}
          <TextField field="evidence" label={verdictWords.evidence} placeholder={verdictWords.evidencePlaceholder} />
          <DeliveryField />
          <TextField field="learnt" label={verdictWords.learnt} />
          <DecisionField />
        </>
      )}
      <div role="alert">{failure !== null && <Note tone="problem">{reasonInWords(failure, words)}</Note>}</div>
      {state === 'waiting' && <Note tone="warning">{verdictWords.waiting}</Note>}
      <div className={css.actions}>
        {hasBegun && (
          <Button type="submit" appearance="primary" isLoading={state === 'saving'}>
            {verdictWords.save}
          </Button>
        )}
        {canClose && (
          <Button appearance="subtle" onClick={close}>
            {words.cancel}
          </Button>
        )}
        <span className={css.keys}>{verdictWords.keys}</span>
      </div>
    </form>
  );
}
