import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import { topMessage } from '../../../src/core/outcome/top-message';
import { useSession } from '../../session/session';
import { Screen } from '../../shared/Screen';
import { SkeletonLines } from '../../shared/SkeletonLines';
import { useStore } from '../../shared/use-store';
import type { Bets } from '../reading/create-bets';
import print from '../print.module.css';
import { PrintButton } from '../PrintButton';
import { useLearnWords } from '../words/use-learn-words';
import { KeyFigures } from './KeyFigures';
import { MessageOnTop } from './MessageOnTop';
import css from './Outcomes.module.css';
import { ReadingLine } from './ReadingLine';
import { Standings } from './Standings';
import { useMine } from './use-mine';
import { WhoseBets, type Whose } from './WhoseBets';

const Pictures = lazy(() => import('./Pictures'));

interface OutcomesProps {
  readonly bets: Bets;
  readonly projectId: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What was bet, and what came of it. */
export function Outcomes({ bets, projectId, today }: OutcomesProps) {
  const words = useLearnWords();
  const { locale } = useSession();
  const state = useStore(bets);
  const [whose, setWhose] = useState<Whose>('all');
  const mine = useMine(projectId, whose === 'mine');
  // A page that comes in must not keep anybody from choosing and scrolling.
  const read = useDeferredValue(state.bets);
  const shown = useMemo(() => (whose === 'all' ? read : read.filter(({ issueId }) => mine.ids.has(issueId))), [read, whose, mine.ids]);
  const message = useMemo(() => topMessage(shown, today), [shown, today]);
  if (words === undefined || (state.bets.length === 0 && state.progress.type === 'reading')) return <OutcomesSkeleton />;
  return (
    <Screen title={words.title}>
      <div className={`${css.outcomes} ${print.printed}`}>
        <MessageOnTop words={words} message={message} />
        <ReadingLine words={words} state={state} onGoOn={() => void bets.goOn()} />
        {state.bets.length > 0 && (
          <>
            <WhoseBets words={words} whose={whose} failed={mine.failed} onChoose={setWhose} />
            <Standings {...{ words, locale, today }} bets={shown} />
            <KeyFigures words={words} locale={locale} bets={shown} />
            {shown.length > 0 && (
              <Suspense fallback={<SkeletonLines lines={[['100%', '260px']]} />}>
                <Pictures {...{ words, locale, projectId, today }} bets={shown} />
              </Suspense>
            )}
            <PrintButton words={words} />
          </>
        )}
      </div>
    </Screen>
  );
}

function OutcomesSkeleton() {
  return <SkeletonLines lines={[['60%', '40px'], ['30%', '20px'], ['100%', '120px'], ['100%', '260px']]} />;
}
