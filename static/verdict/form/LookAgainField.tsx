import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { FieldFrame } from '../../fields/FieldFrame';
import { formatDay } from '../../format/days';
import { useSession } from '../../session/session';
import { useToday } from '../answering/use-today';
import { daysToLookAgain } from '../days-to-look-again';
import { useValueQuestion } from './answering-context';
import css from './LookAgainField.module.css';
import { useAnswerField } from './use-answer-field';

/** Too early to tell today: the day on which the question comes back. */
export function LookAgainField() {
  const { words } = useValueQuestion();
  const { locale } = useSession();
  const today = useToday();
  const { id, input, trouble, set } = useAnswerField('lookAgainOn');
  return (
    <FieldFrame id={id} label={words.lookAgain} trouble={trouble}>
      <div className={css.day}>
        <div className={css.field}>
          <Textfield {...input} type="date" min={today} />
        </div>
        {daysToLookAgain(today).map(({ name, day }) => (
          <Button key={name} appearance="subtle" onClick={() => set(day)} aria-label={`${words.lookAgainIn[name]}, ${formatDay(day, locale)}`}>
            {words.lookAgainIn[name]}
          </Button>
        ))}
      </div>
    </FieldFrame>
  );
}
