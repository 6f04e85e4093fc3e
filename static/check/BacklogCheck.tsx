import { useDeferredValue, useMemo } from 'react';
import { useGuardWords } from '../repairs/use-guard-words';
import { AfterPaint } from '../shared/AfterPaint';
import { Screen } from '../shared/Screen';
import { useStore } from '../shared/use-store';
import { useWords } from '../words/words';
import type { BegunCheck } from './begin-check';
import css from './BacklogCheck.module.css';
import { CheckProgress } from './CheckProgress';
import { FindingsSkeleton } from './FindingsSkeleton';
import { HealthFigure } from './HealthFigure';
import { Findings } from './list/Findings';
import { MarksLine } from './marks/MarksLine';
import { HealthSkeleton } from './HealthSkeleton';
import { NothingFound } from './NothingFound';
import { hasFindings, isAwaited, summaryOf } from './summary';
import { useSavedHypotheses } from './use-saved-hypotheses';

/** A whole backlog held against the rules: its health, and all that was found, with what can be done about it. */
export function BacklogCheck({ check, place }: BegunCheck) {
  const words = useWords().check;
  const state = useStore(check);
  // A page that comes in must not keep anybody from typing or scrolling.
  const shown = useDeferredValue(state);
  const guard = useGuardWords().data;
  useSavedHypotheses(check);
  // Ten thousand items are counted when they have changed, and not at every step of the reading.
  const summary = useMemo(() => summaryOf(shown), [shown]);
  return (
    <Screen title={words.title}>
      <div className={css.check}>
        {place.isDialog && (
          // Jira puts no title above the screen of an action.
          <p className={css.title} aria-hidden="true">
            {words.title}
          </p>
        )}
        {isAwaited(shown, summary) ? <HealthSkeleton /> : <HealthFigure summary={summary} />}
        <CheckProgress check={check} state={state} summary={summary} />
        {hasFindings(summary) && guard !== undefined ? (
          <AfterPaint until={<FindingsSkeleton />}>
            <Findings check={check} state={shown} summary={summary} siteUrl={place.siteUrl} guard={guard} />
          </AfterPaint>
        ) : (
          <NothingFound state={shown} summary={summary} />
        )}
        <MarksLine check={check} state={shown} />
      </div>
    </Screen>
  );
}
