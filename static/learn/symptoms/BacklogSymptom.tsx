import { useDeferredValue, useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { rules } from '../../../src/core/backlog/rules/index';
import { toDosInBacklog } from '../../../src/core/outcome/symptoms/to-dos-in-backlog';
import { beginCheck, type BegunCheck } from '../../check/begin-check';
import type { CheckState } from '../../check/reading/check-state';
import { LoadFailed } from '../../shared/LoadFailed';
import { useStore } from '../../shared/use-store';
import { SharesPicture, type Share } from '../pictures/SharesPicture';
import type { LearnWords } from '../words/use-learn-words';

interface BacklogSymptomProps {
  readonly words: LearnWords;
  readonly percent: (share: number) => string;
}

/** Where the product backlog has to-dos: what *Check* finds, by place. */
export function BacklogSymptom({ words, percent }: BacklogSymptomProps) {
  const begun = useQuery({ queryKey: ['backlog-symptom'], queryFn: beginCheck, staleTime: Infinity });
  return begun.data === undefined ? null : <Counted {...begun.data} words={words} percent={percent} />;
}

function Counted({ check, words, percent }: BegunCheck & BacklogSymptomProps) {
  const state = useDeferredValue(useStore(check));
  const said = words.symptoms.backlog;
  const shares = useMemo(() => sharesOf(state.entries, words), [state.entries, words]);
  if (state.progress.type === 'failed') return <LoadFailed what={said.failed} error={state.progress.error} onRetry={() => void check.goOn()} />;
  const isReading = state.progress.type !== 'done';
  const lead = isReading ? said.soFar(state.entries.length) : said.lead;
  return <SharesPicture words={words} percent={percent} shares={shares} title={said.title} lead={lead} formula={said.formula} columns={said.columns} />;
}

type Entries = CheckState['entries'];

function sharesOf(entries: Entries, { symptoms: { backlog } }: LearnWords): readonly Share[] {
  const ranked = entries.filter(({ place }) => place !== null);
  const byId = new Map(ranked.map((entry) => [entry.id, entry]));
  const items = ranked.map(({ id, findings }) => ({ issueId: id, isToDo: findings.some(({ rule }) => rules[rule].meansTodo) }));
  return toDosInBacklog(items).map(({ from, to, items: of, toDos, share }) => ({
    id: String(from),
    name: backlog.places(from, to),
    of,
    share,
    issues: toDos.flatMap((issueId) => {
      const entry = byId.get(issueId);
      return entry === undefined ? [] : [{ issueId, key: entry.key, summary: entry.summary, note: backlog.place(entry.place ?? 0) }];
    }),
  }));
}
