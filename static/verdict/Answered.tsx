import Button from '@atlaskit/button/new';
import { useValueQuestion } from './form/answering-context';
import { ShownVerdict } from './shown/ShownVerdict';
import css from './ValueQuestion.module.css';

/** The verdict, and what can still be done about it. */
export function Answered() {
  const { revision, words, readOnly, open, takeBack, state, size } = useValueQuestion();
  if (revision.verdict === undefined) return null;
  return (
    <>
      <ShownVerdict verdict={revision.verdict} words={words} isBrief={size === 'brief'} />
      {!readOnly && (
        <div className={css.actions}>
          <Button spacing="compact" onClick={() => open('correct')}>
            {words.correct}
          </Button>
          <Button spacing="compact" appearance="subtle" isDisabled={state === 'saving'} onClick={takeBack}>
            {words.takeBack}
          </Button>
        </div>
      )}
    </>
  );
}
