import type { EarlierVerdict } from '../../../src/core/hypothesis/verdict';
import type { People } from '../../api/people';
import { formatInstant } from '../../format/instants';
import { nameOf } from '../../format/name-of';
import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import type { VerdictWords } from '../use-verdict-words';
import css from './Givenness.module.css';

interface GivennessProps extends Pick<EarlierVerdict, 'by' | 'at' | 'askedIn'> {
  readonly people: People | undefined;
  readonly words: VerdictWords;
}

/** Who answered, when, and in which review. */
export function Givenness({ by, at, askedIn, people, words }: GivennessProps) {
  const screenWords = useWords();
  const { locale, timeZone } = useSession();
  return (
    <span className={css.given}>
      <bdi>{nameOf(by, people, screenWords)}</bdi>, <time dateTime={at}>{formatInstant(at, locale, timeZone)}</time>
      {askedIn !== null && `, ${words.inReviewOf(askedIn.name)}`}
    </span>
  );
}
