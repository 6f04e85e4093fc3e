import { useEditor } from '../editing/editor';
import { DueDateEditor } from '../editors/lazy';
import { dayAt, daysUntil, formatDay, formatDaysAway } from '../format/days';
import { dueDatePlace } from '../places/due-date';
import { useSession } from '../session/session';
import { useWords } from '../words/words';
import css from './DueDateFact.module.css';
import { Fact } from './Fact';

export function DueDateFact() {
  const { parts } = useWords();
  const { hypothesis, revision } = useEditor();
  const { dueDate } = hypothesis;
  return (
    <Fact place={dueDatePlace} label={parts.dueDate} isEmpty={dueDate === null} Editor={DueDateEditor}>
      {dueDate !== null && <DueDate day={dueDate} isAnswered={revision?.verdict !== undefined} />}
    </Fact>
  );
}

interface DueDateProps {
  readonly day: string;
  /** Once somebody answered, nothing is overdue. */
  readonly isAnswered?: boolean;
}

/** The day, and how far away it is: nobody should have to count. */
export function DueDate({ day, isAnswered = false }: DueDateProps) {
  const words = useWords();
  const { locale, timeZone } = useSession();
  const days = daysUntil(day, dayAt(new Date(), timeZone));
  const isOverdue = days < 0 && !isAnswered;
  return (
    <>
      <time dateTime={day}>{formatDay(day, locale)}</time>{' '}
      <span className={isOverdue ? css.overdue : css.away}>
        {isOverdue ? words.dueDate.overdue(-days) : formatDaysAway(days, locale)}
      </span>
    </>
  );
}
