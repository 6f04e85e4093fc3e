import { nameOf } from '../../format/name-of';
import { formatList } from '../../format/list';
import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import { answeringOn } from '../live/presence';
import { useReviewScreen } from '../screen-context';
import css from './WhoAnswers.module.css';

/** "Paula is answering…": for the others, so that nobody answers the same one unawares. */
export function WhoAnswers({ issueId }: { readonly issueId: string }) {
  const words = useWords();
  const { accountId, locale } = useSession();
  const { words: said, room, people } = useReviewScreen();
  const others = answeringOn(room.presence, issueId).filter((id) => id !== accountId);
  if (others.length === 0) return null;
  const names = formatList(others.map((id) => nameOf(id, people, words)), locale);
  return <span className={css.answering}>{others.length === 1 ? said.here.answering(names) : said.here.severalAnswering(names)}</span>;
}
