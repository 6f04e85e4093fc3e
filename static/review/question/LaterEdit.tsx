import { formatDay, dayAt } from '../../format/days';
import { nameOf } from '../../format/name-of';
import { useSession } from '../../session/session';
import { Note } from '../../shared/Note';
import { useWords } from '../../words/words';
import { laterEditInWords } from '../reading/later-edit-in-words';
import type { ReviewItem } from '../reading/review-item';
import { useReviewScreen } from '../screen-context';

/** Who changes what was expected after the sprint has started may do so, and everybody sees it. */
export function LaterEdit({ item: { laterEdit } }: { readonly item: ReviewItem }) {
  const screenWords = useWords();
  const { locale, timeZone } = useSession();
  const { words: { later }, people } = useReviewScreen();
  if (laterEdit === null) return null;
  const [before, now] = laterEditInWords(laterEdit, { words: later, screenWords, locale });
  const { told } = laterEdit;
  const said =
    told === null
      ? later.justNow(before, now)
      : later.by(before, now, formatDay(dayAt(new Date(told.at), timeZone), locale), nameOf(told.by, people, screenWords));
  return (
    <Note tone="warning">
      {said} {later.held}
    </Note>
  );
}
