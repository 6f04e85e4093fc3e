import Lozenge from '@atlaskit/lozenge';
import type { Revision } from '../../src/core/hypothesis/revision';
import type { People } from '../api/people';
import { formatAgo, formatInstant } from '../format/instants';
import { nameOf } from '../format/name-of';
import { useSession } from '../session/session';
import { useWords } from '../words/words';
import { changeInWords } from './change-in-words';
import css from './RevisionRow.module.css';

interface RevisionRowProps {
  readonly revision: Revision;
  /** null for the first one, and where it is not read yet. */
  readonly before: Revision | null;
  readonly people: People | undefined;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** Who changed what, and when. */
export function RevisionRow({ revision, before, people, isCurrent, isChosen, onChoose }: RevisionRowProps) {
  const words = useWords();
  const { locale, timeZone } = useSession();
  return (
    <li>
      <button
        type="button"
        className={`${css.row} ${isChosen ? css.chosen : ''}`}
        aria-current={isChosen}
        onClick={onChoose}
      >
        <span className={css.what} dir="auto">
          <b>{nameOf(revision.by, people, words)}</b> {changeInWords(revision, before, words, locale)}
        </span>
        <span className={css.when}>
          <time dateTime={revision.at}>
            {formatAgo(revision.at, new Date(), locale)} · {formatInstant(revision.at, locale, timeZone)}
          </time>
          {isCurrent && <Lozenge appearance="success">{words.history.current}</Lozenge>}
        </span>
      </button>
    </li>
  );
}
