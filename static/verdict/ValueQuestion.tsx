import Heading from '@atlaskit/heading';
import { useEffect, useRef, useState } from 'react';
import { ShownNotice } from '../editing/ShownNotice';
import { useReturnFocus } from '../shared/use-return-focus';
import { useWords } from '../words/words';
import { Answered } from './Answered';
import { useAnswering } from './answering/use-answering';
import { AnswerConflictView } from './conflict/AnswerConflictView';
import { AnswerForm } from './form/AnswerForm';
import { AnsweringContext } from './form/answering-context';
import { Unanswered } from './Unanswered';
import { useAnswerKeys } from './use-answer-keys';
import type { ValueQuestionProps } from './value-question-props';
import css from './ValueQuestion.module.css';

/** "Did we get the expected value?": asked, being answered, or answered. */
export function ValueQuestion(props: ValueQuestionProps) {
  const { revision, bet, askedIn, toDos, toDoList, words, size, readOnly, keys, start, onState } = props;
  const { value } = useWords();
  const answering = useAnswering(props);
  const { state, typed, conflict, isAnswered, notice } = answering;
  const place = useRef<HTMLElement>(null);
  const isOpen = typed !== null && !readOnly;
  const [isOpenedByHand, setOpenedByHand] = useState(start === 'opened');
  const open: typeof answering.open = (intent) => {
    setOpenedByHand(true);
    answering.open(intent);
  };
  useEffect(() => onState?.(state), [onState, state]);
  useReturnFocus(isOpen, place);
  useAnswerKeys(place, keys === 'page', readOnly || conflict !== null ? null : {
    onAnswer: (answer) => {
      if (isOpen) answering.set('answer', answer);
    },
    onCorrect: () => {
      if (!isOpen && isAnswered) open('correct');
    },
  });
  // The prompt by itself is the question.
  const hasMore = isOpen || revision.verdict !== undefined;
  const question = { ...answering, open, revision, bet, askedIn, toDos, toDoList, words, size, readOnly };
  return (
    <AnsweringContext.Provider value={question}>
      <section ref={place} className={`${css.question} ${size === 'wall' ? css.wall : hasMore ? css.card : ''}`} aria-label={value.question}>
        <div className={css.head}>
          {hasMore && (
            <Heading size={size === 'wall' ? 'large' : 'xsmall'} as="h2">
              {value.question}
            </Heading>
          )}
          <ShownNotice notice={notice} />
        </div>
        {isOpen && conflict !== null && <AnswerConflictView conflict={conflict} />}
        {isOpen && conflict === null && <AnswerForm takesFocus={isOpenedByHand} />}
        {!isOpen && (isAnswered ? <Answered /> : <Unanswered />)}
      </section>
    </AnsweringContext.Provider>
  );
}
