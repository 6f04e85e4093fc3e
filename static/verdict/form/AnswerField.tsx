import { useId } from 'react';
import { verdictAnswers } from '../../../src/core/hypothesis/verdict';
import { FieldTrouble } from '../../fields/FieldFrame';
import { useWords } from '../../words/words';
import { useValueQuestion } from './answering-context';
import { Buttons } from './Buttons';

/** Did we get the expected value? Never answered for a person: nothing is chosen beforehand. */
export function AnswerField() {
  const { value } = useWords();
  const { typed, troubles, set, words } = useValueQuestion();
  const id = useId();
  const chosen = verdictAnswers.find((answer) => answer === typed?.answer) ?? null;
  return (
    <div>
      <span id={id} hidden>
        {value.question}
      </span>
      <Buttons
        labelledBy={id}
        describedBy={`${id}-trouble`}
        isLarge
        options={verdictAnswers.map((answer, index) => ({ value: answer, label: words.answers[answer], key: String(index + 1) }))}
        chosen={chosen}
        onChoose={(answer) => set('answer', answer === chosen ? '' : answer)}
      />
      <FieldTrouble id={id}>{troubles.answer === undefined ? null : words.choose}</FieldTrouble>
    </div>
  );
}
