import VisuallyHidden from '@atlaskit/visually-hidden';
import { nameOf } from '../../format/name-of';
import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import { peopleHere } from '../live/presence';
import { nameOfItem } from '../reading/name-of-item';
import { useReviewScreen } from '../screen-context';
import css from './PeopleHere.module.css';

/** As many faces as are seen at a glance. */
const mostFaces = 6;

/** Who has the review open, and who of them is answering what. */
export function PeopleHere() {
  const screenWords = useWords();
  const { accountId } = useSession();
  const { words: { here: words }, room: { presence }, review: { items }, people } = useReviewScreen();
  const ids = peopleHere(presence);
  // Whoever is alone knows it.
  if (!ids.some((id) => id !== accountId)) return null;
  const writing = new Map([...presence.values()].filter(({ isAnswering }) => isAnswering).map((here) => [here.accountId, here.issueId]));
  const shown = ids.slice(0, mostFaces);
  return (
    <div className={css.here}>
      <ul className={css.faces} aria-label={words.title(ids.length)}>
        {shown.map((id) => {
          const person = nameOf(id, people, screenWords);
          const name = id === accountId ? words.you(person) : person;
          const about = items.find(({ issueId }) => issueId === writing.get(id));
          const said = about === undefined ? name : words.answersThis(name, nameOfItem(about));
          return (
            <li key={id} className={`${css.face} ${about === undefined ? '' : css.writing}`} title={said}>
              <Face name={person} src={people?.get(id)?.avatarUrl ?? null} />
              <VisuallyHidden>{said}</VisuallyHidden>
            </li>
          );
        })}
      </ul>
      <span className={css.count}>{words.title(ids.length)}</span>
    </div>
  );
}

function Face({ name, src }: { readonly name: string; readonly src: string | null }) {
  return src === null ? <span aria-hidden="true">{name.slice(0, 1)}</span> : <img src={src} alt="" />;
}
