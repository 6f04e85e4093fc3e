import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReviewEntry } from '../../src/core/sprint/review';
import { LoadFailed } from '../shared/LoadFailed';
import { SkeletonLines } from '../shared/SkeletonLines';
import { keptSummary } from './closing-functions';
import { KeptOnScreen } from './page/KeptOnScreen';
import { isClosing } from './told/kept-summary';
import { useNaming } from './told/use-naming';
import { useSummaryWords } from './use-summary-words';

interface ReviewSummaryProps {
  readonly sprintId: string;
  /** The closing. */
  readonly entry: ReviewEntry;
  /** Newest first. */
  readonly log: readonly ReviewEntry[];
  readonly mayAnswer: boolean;
  readonly onReopened: (entry: ReviewEntry) => void;
}

/** What a closed review kept, to be read, taken along, posted and opened again. */
export function ReviewSummary({ sprintId, entry, log, mayAnswer, onReopened }: ReviewSummaryProps) {
  const [chosen, choose] = useState<number | null>(null);
  const closing = chosen ?? entry.number;
  const words = useSummaryWords();
  const kept = useQuery(keptSummary(sprintId, closing));
  const naming = useNaming(words.data, accountsIn(log, kept.data));
  if (words.data !== undefined && kept.data === undefined && kept.error !== null) {
    return <LoadFailed what={words.data.reading.failed} error={kept.error} onRetry={() => void kept.refetch()} />;
  }
  if (naming === undefined || kept.data === undefined) {
    return <SkeletonLines lines={[['50%', '32px'], ['30%', '24px'], ['100%', '96px'], ['100%', '96px']]} />;
  }
  const whole = log.some(({ number }) => number === entry.number) ? log : [entry, ...log];
  return (
    <KeptOnScreen
      key={closing}
      kept={kept.data}
      log={whole}
      naming={naming}
      newest={whole.find(isClosing)?.number ?? closing}
      mayAnswer={mayAnswer}
      onChoose={choose}
      onReopened={onReopened}
    />
  );
}

function accountsIn(log: readonly ReviewEntry[], kept: { readonly entry: ReviewEntry; readonly items: readonly { readonly verdict: { readonly by: string } | null }[] } | undefined): readonly string[] {
  const named = [...log, ...(kept === undefined ? [] : [kept.entry])].flatMap(({ by, change }) => [by, ...(change.type === 'closed' ? change.participants : [])]);
  return [...new Set([...named, ...(kept?.items ?? []).flatMap(({ verdict }) => verdict?.by ?? [])])];
}
