import Button from '@atlaskit/button/new';
import { usePeople } from '../../api/people';
import { formatAgo } from '../../format/instants';
import { nameOf } from '../../format/name-of';
import { useSession } from '../../session/session';
import { Note } from '../../shared/Note';
import { useWords } from '../../words/words';
import { whoAnswered } from '../answering/who-answered';
import { useValueQuestion } from './answering-context';

/** Says that text came back, or that somebody else has answered while this person was at it. */
export function RestoredNote() {
  const words = useWords();
  const { locale } = useSession();
  const { overtakenBy, restoredFrom, compare, close, state, words: verdictWords } = useValueQuestion();
  const who = overtakenBy && whoAnswered(overtakenBy);
  const { data: people } = usePeople(who === null ? [] : [who]);
  if (overtakenBy !== null && who !== null) {
    const name = nameOf(who, people, words);
    const { verdict } = overtakenBy;
    const says = verdict === undefined ? `${verdictWords.conflict.takenBackFirst(name)}.` : verdictWords.overtaken(name, verdictWords.answers[verdict.answer]);
    return (
      <div role="status">
        <Note tone="warning" actions={<Button spacing="compact" onClick={compare}>{verdictWords.compare}</Button>}>
          {says}
        </Note>
      </div>
    );
  }
  if (restoredFrom === null || state === 'waiting') return null;
  return (
    <Note tone="warning" actions={<Button spacing="compact" appearance="subtle" onClick={close}>{words.discard}</Button>}>
      {verdictWords.restored(formatAgo(restoredFrom, new Date(), locale))}
    </Note>
  );
}
