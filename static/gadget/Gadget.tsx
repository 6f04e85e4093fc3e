import { useDeferredValue } from 'react';
import { hitRate } from '../../src/core/outcome/hit-rate';
import { topMessage } from '../../src/core/outcome/top-message';
import { formatPercent } from '../format/numbers';
import { MessageOnTop } from '../learn/outcomes/MessageOnTop';
import { ReadingLine } from '../learn/outcomes/ReadingLine';
import type { Bets } from '../learn/reading/create-bets';
import { useBets } from '../learn/reading/use-bets';
import { useLearnWords } from '../learn/words/use-learn-words';
import { useSession } from '../session/session';
import { DueList } from './DueList';
import type { GadgetConfiguration } from './configuration';
import css from './Gadget.module.css';

interface GadgetProps {
  readonly configuration: GadgetConfiguration;
  readonly bets: Bets;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** On a dashboard: what came of a project's bets, and what waits for an answer. */
export function Gadget({ configuration: { project, parts }, bets, today }: GadgetProps) {
  const words = useLearnWords();
  const { locale } = useSession();
  const state = useBets(bets);
  const read = useDeferredValue(state.bets);
  if (words === undefined) return null;
  const { share, interval } = hitRate(read);
  const percent = (part: number) => formatPercent(part * 100, locale);
  return (
    <main className={css.gadget}>
      <h1 className={css.project}>{project.name}</h1>
      {parts.includes('outcomes') && read.length > 0 && (
        <div className={css.message}>
          <MessageOnTop words={words} message={topMessage(read, today)} />
          {share !== null && interval !== null && <p>{words.gadget.hitRate(percent(share), percent(interval.low), percent(interval.high))}</p>}
        </div>
      )}
      {parts.includes('due') && <DueList words={words} locale={locale} bets={read} today={today} isWhole={state.progress.type === 'done'} />}
      <ReadingLine words={words} state={state} onGoOn={() => void bets.goOn()} />
    </main>
  );
}
