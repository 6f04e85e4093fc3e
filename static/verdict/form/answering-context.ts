import { createContext, useContext } from 'react';
import type { Answering } from '../answering/answering';
import type { ValueQuestionProps } from '../value-question-props';

/** The question that is asked, and what a person is answering. */
export interface ValueQuestionInUse extends Answering, Pick<ValueQuestionProps, 'revision' | 'bet' | 'askedIn' | 'toDos' | 'toDoList' | 'words' | 'size' | 'readOnly'> {}

export const AnsweringContext = createContext<ValueQuestionInUse | null>(null);

/** @throws outside of a `ValueQuestion` */
export function useValueQuestion(): ValueQuestionInUse {
  const question = useContext(AnsweringContext);
  if (question === null) throw new Error('No question: ValueQuestion provides it.');
  return question;
}
