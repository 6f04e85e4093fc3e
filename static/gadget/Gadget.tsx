import { useDeferredValue } from 'react';
import { hitRate } from '../../src/core/outcome/hit-rate';
import { topMessage } from '../../src/core/outcome/top-message';
import { isJiraError } from '../../src/jira/jira-error';
import { formatPercent } from '../format/numbers';
import { MessageOnTop } from '../learn/outcomes/MessageOnTop';
import { ReadingLine } from '../learn/outcomes/ReadingLine';
import type { BetsState } from '../learn/reading/bets-state';
import type { Bets } from '../learn/reading/create-bets';
import { useLearnWords } from '../learn/words/use-learn-words';
import { useSession } from '../session/session';
import { Note } from '../shared/Note';
import { useStore } from '../shared/use-store';
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
  const state = useStore(bets);
  const read = useDeferredValue(state.bets);
  if (words === undefined) return null;
  if (isOutOfSight(state)) return <Note>{words.gadget.gone}</Note>;
  const { share, interval } = hitRate(read);
  const percent = (part: number) => formatPercent(part * 100, locale);
  return (
    <main className={css.gadget}>
      {(read.length > 0 || state.progress.type === 'done') && <h1 className={css.project}>{project.name}</h1>}
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

/** Jira refuses to search a project that is gone, or that this person may not see: then its name is not for them, either. */
function isOutOfSight({ progress, bets }: BetsState): boolean {
  return progress.type === 'failed' && bets.length === 0 && isJiraError(progress.error) && ['rejected', 'forbidden', 'not-found'].includes(progress.error.code);
}
