import Textfield from '@atlaskit/textfield';
import { FieldFrame } from '../../fields/FieldFrame';
import { NumberQuestion } from '../../fields/NumberQuestion';
import { useValueQuestion } from './answering-context';
import { useAnswerField } from './use-answer-field';

/** Where the measure is now, in its unit. */
export function ActualField({ unit }: { readonly unit: string }) {
  const { words } = useValueQuestion();
  const { id, input, trouble, readings, set } = useAnswerField('actual');
  return (
    <FieldFrame
      id={id}
      label={words.actualIn(unit)}
      trouble={trouble}
      isShort
      answers={readings.length > 0 && <NumberQuestion asks={trouble ?? ''} readings={readings} onAnswer={set} />}
    >
      <Textfield {...input} inputMode="decimal" autoComplete="off" />
    </FieldFrame>
  );
}
