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
  const { dueDate } = useEditor().hypothesis;
  return (
    <Fact place={dueDatePlace} label={parts.dueDate} isEmpty={dueDate === null} Editor={DueDateEditor}>
      {dueDate !== null && <DueDate day={dueDate} />}
    </Fact>
  );
}

/** The day, and how far away it is: nobody should have to count. */
export function DueDate({ day }: { readonly day: string }) {
  const words = useWords();
  const { locale, timeZone } = useSession();
  const days = daysUntil(day, dayAt(new Date(), timeZone));
  return (
    <>
      <time dateTime={day}>{formatDay(day, locale)}</time>{' '}
      <span className={days < 0 ? css.overdue : css.away}>
        {days < 0 ? words.dueDate.overdue(-days) : formatDaysAway(days, locale)}
      </span>
    </>
  );
}
