import type { Currency } from '../../../src/core/currency/currency';
import type { Lack } from '../../../src/core/currency/worth/lack';
import { openPanel, openSettings } from '../../api/dialogs';
import type { Epics } from '../../api/epics';
import { useFreshCurrency } from '../../api/project-currency';
import { useEditor } from '../../editing/editor';
import { preloadEditors } from '../../editors/lazy';
import { EpicName } from '../../facts/EpicName';
import { formatAmountShort } from '../../format/amounts';
import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import { usePathWords } from '../path/use-path-words';
import { placeOfLack } from './place-of-lack';
import css from './Missing.module.css';

interface MissingProps {
  readonly lacks: readonly Lack[];
  /** Null where the project has none. */
  readonly currency: Currency | null;
  readonly epics?: Epics;
  /** Where there is no room for the editors, the whole hypothesis is opened. */
  readonly isBrief: boolean;
}

/** All that keeps a hypothesis out of the currency, each with the way to where it is mended. */
export function Missing({ lacks, currency, epics, isBrief }: MissingProps) {
  const { kinds } = useWords();
  const { data: words } = usePathWords();
  const session = useSession();
  const { readOnly, open } = useEditor();
  const refresh = useFreshCurrency(session.projectId);
  if (words === undefined) return null;
  const mend = (lack: Lack) => {
    const place = placeOfLack(lack);
    if (place === null) openSettings(session, words.settings, refresh);
    else if (isBrief) openPanel(session, kinds.hypothesis);
    else open(place);
  };
  return (
    <>
      <span>{words.missing}</span>
      {lacks.map((lack) =>
        readOnly === null || placeOfLack(lack) === null ? (
          <button key={lack.lack} type="button" className={css.mend} onClick={() => mend(lack)} onPointerEnter={preloadEditors}>
            {words.lacks[lack.lack]}
          </button>
        ) : (
          <span key={lack.lack} className={css.lack}>
            {words.lacks[lack.lack]}
          </span>
        ),
      )}
      {lacks.map((lack) =>
        namedBy(lack).map((id, place) => (
          <span key={`${place} ${id}`} className={lack.lack === 'cycle' ? css.step : undefined}>
            <EpicName epic={epics?.get(id)} />
          </span>
        )),
      )}
      {lacks.map((lack) => {
        if (lack.lack !== 'no-confidence' || lack.ifItComesTrue === null || currency === null) return null;
        const amount = formatAmountShort(lack.ifItComesTrue.likely, currency, session.locale);
        return <span key={lack.lack}>{words.couldBe(amount)}</span>;
      })}
    </>
  );
}

/** Of what an enabler makes possible and nobody valued, so many are named: enough to begin with. */
const mostNamed = 5;

/** The issues that a lack is about: the way around a cycle, or where a worth is to be mended. */
function namedBy(lack: Lack): readonly string[] {
  if (lack.lack === 'cycle') return lack.cycle;
  return lack.lack === 'nothing-enabled-has-worth' ? lack.uncounted.slice(0, mostNamed).map(({ id }) => id) : [];
}
