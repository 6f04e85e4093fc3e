import Button from '@atlaskit/button/new';
import { useDeferredValue, useMemo, useState } from 'react';
import { useSession } from '../../session/session';
import { Screen } from '../../shared/Screen';
import { SkeletonLines } from '../../shared/SkeletonLines';
import { useStore } from '../../shared/use-store';
import { useVerdictWords } from '../../verdict/use-verdict-words';
import { ReadingLine } from '../outcomes/ReadingLine';
import type { Bets } from '../reading/create-bets';
import print from '../print.module.css';
import { useLearnWords } from '../words/use-learn-words';
import { createLibrary, isAnswered, noFilter } from './find-in-library';
import css from './Library.module.css';
import { LibraryBar } from './LibraryBar';
import { LibraryEntry } from './LibraryEntry';

/** As many as can be looked through before somebody narrows the search. */
const atOnce = 25;

/** Every verdict with what was learnt. */
export function Library({ bets }: { readonly bets: Bets }) {
  const words = useLearnWords();
  const verdictWords = useVerdictWords();
  const { locale } = useSession();
  const state = useStore(bets);
  const [filter, setFilter] = useState(noFilter);
  const [most, setMost] = useState(atOnce);
  const read = useDeferredValue(state.bets);
  const answered = useMemo(() => read.filter(isAnswered), [read]);
  const find = useMemo(() => createLibrary(answered), [answered]);
  const asked = useDeferredValue(filter);
  const found = useMemo(() => find(asked), [find, asked]);
  if (words === undefined || verdictWords === undefined || (state.bets.length === 0 && state.progress.type === 'reading')) {
    return <SkeletonLines lines={[['40%', '32px'], ['100%', '96px'], ['100%', '96px']]} />;
  }
  const said = words.library;
  const narrow = (now: typeof filter) => {
    setFilter(now);
    setMost(atOnce);
  };
  return (
    <Screen title={said.title}>
      <div className={`${css.library} ${print.printed}`}>
        <ReadingLine words={words} state={state} onGoOn={() => void bets.goOn()} />
        {answered.length > 0 && <LibraryBar words={words} verdictWords={verdictWords} locale={locale} answered={answered} filter={filter} onFilter={narrow} />}
        {answered.length > 0 && (
          <p role="status" className={css.count}>
            {said.found(found.length)}
          </p>
        )}
        {answered.length === 0 && state.progress.type === 'done' && <Empty title={said.empty} hint={said.emptyHint} />}
        {answered.length > 0 && found.length === 0 && (
          <div className={css.none}>
            <Empty title={said.noMatch} hint={said.noMatchHint} />
            <Button onClick={() => narrow(noFilter)}>{said.clear}</Button>
          </div>
        )}
        <ol className={css.entries}>
          {found.slice(0, most).map((bet) => (
            <LibraryEntry key={bet.issueId} words={verdictWords} bet={bet} />
          ))}
        </ol>
        {found.length > most && (
          <div className={print.screenOnly}>
            <Button onClick={() => setMost(most + atOnce)}>{said.more(Math.min(atOnce, found.length - most))}</Button>
          </div>
        )}
      </div>
    </Screen>
  );
}

function Empty({ title, hint }: { readonly title: string; readonly hint: string }) {
  return (
    <div>
      <p className={css.title}>{title}</p>
      <p className={css.hint}>{hint}</p>
    </div>
  );
}
