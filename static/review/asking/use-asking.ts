import { useState } from 'react';
import type { ReviewView } from '../head/ReviewHead';
import type { ReviewItem } from '../reading/review-item';
import { firstToAsk } from './first-to-ask';

/** Which question is looked at, and how. */
export interface Asking {
  readonly view: ReviewView;
  readonly setView: (view: ReviewView) => void;
  /** Undefined where there is nothing to ask. */
  readonly shown: ReviewItem | undefined;
  readonly show: (issueId: string) => void;
  /** Goes on by so many, as the keyboard does; stays where there is nothing more. */
  readonly step: (by: number) => void;
  readonly stepsByKey: number;
  /** In the list: issue id of the one that is unfolded. */
  readonly unfolded: string | null;
  readonly unfold: (issueId: string | null) => void;
}

/** Begins with the first question that nobody has answered. */
export function useAsking(items: readonly ReviewItem[]): Asking {
  const [view, setView] = useState<ReviewView>('one');
  const [chosen, choose] = useState<string | null>(null);
  const [stepsByKey, countStep] = useState(0);
  const [unfolded, unfold] = useState<string | null>(null);
  const [first] = useState(() => firstToAsk(items)?.issueId);
  const shown = items.find(({ issueId }) => issueId === (chosen ?? first)) ?? items[0];
  return {
    view,
    setView: (next) => {
      // What was looked at stays in sight.
      if (next === 'one' && unfolded !== null) choose(unfolded);
      if (next === 'all') unfold(shown?.issueId ?? null);
      setView(next);
    },
    shown,
    show: (issueId) => {
      choose(issueId);
      unfold(issueId);
    },
    step: (by) => {
      if (shown === undefined) return;
      const place = Math.min(Math.max(items.indexOf(shown) + by, 0), items.length - 1);
      const next = items[place];
      if (next === undefined) return;
      choose(next.issueId);
      countStep((before) => before + 1);
    },
    stepsByKey,
    unfolded,
    unfold,
  };
}
