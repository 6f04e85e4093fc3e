import { useEffect } from 'react';
import { onHypothesisSaved } from '../api/announcements';
import type { Check } from './reading/create-check';

/** Looks again at an item whose hypothesis somebody has just saved in a dialog of ours. */
export function useSavedHypotheses(check: Check): void {
  useEffect(
    () =>
      onHypothesisSaved((issueId) => {
        if (check.state().entries.some(({ id }) => id === issueId)) void check.lookAgain([issueId]);
      }),
    [check],
  );
}
