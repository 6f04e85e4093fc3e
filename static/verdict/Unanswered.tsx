import Button from '@atlaskit/button/new';
import { isDue } from '../../src/core/hypothesis/is-due';
import { useToday } from './answering/use-today';
import { useValueQuestion } from './form/answering-context';
import { ValuePrompt } from './issue/ValuePrompt';
import { ShownVerdict } from './shown/ShownVerdict';
import css from './ValueQuestion.module.css';

/** Nobody has answered yet, or the day has come to look again. */
export function Unanswered() {
  const { revision, words, readOnly, open, size } = useValueQuestion();
  const today = useToday();
  const { verdict } = revision;
  const prompt = <ValuePrompt isDue={isDue(revision, today)} onAnswer={readOnly ? null : () => open('answer')} />;
  if (verdict === undefined) return prompt;
  return (
    <>
      {prompt}
      <ShownVerdict verdict={verdict} words={words} isBrief={size === 'brief'} />
      {!readOnly && (
        <div className={css.actions}>
          <Button spacing="compact" appearance="subtle" onClick={() => open('correct')}>
            {words.correct}
          </Button>
        </div>
      )}
    </>
  );
}
