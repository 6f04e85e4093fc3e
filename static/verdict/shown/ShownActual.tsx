import type { Verdict } from '../../../src/core/hypothesis/verdict';
import { useSession } from '../../session/session';
import type { VerdictWords } from '../use-verdict-words';
import css from './ExpectedAndActual.module.css';
import { actualInWords } from './verdict-in-words';

/** What it has come to, in the unit of what was expected. */
export function ShownActual({ verdict, words }: { readonly verdict: Verdict; readonly words: VerdictWords }) {
  const { locale } = useSession();
  const actual = actualInWords(verdict, locale);
  return (
    <>
      <p className={css.label}>{words.actual}</p>
      {actual === null ? <p className={css.none}>{words.actualUnknown}</p> : <p className={css.number}>{<bdi>{actual}</bdi>}</p>}
    </>
  );
}
