import { useCallback, useMemo, useState } from 'react';
import { browserStorage } from '../../drafts/browser-storage';
import { verdictDraftStore, type VerdictDraft } from '../../drafts/verdict-draft';
import { useSession } from '../../session/session';
import type { OpenAnswer } from './open-answer';

export interface VerdictDraftInHand {
  readonly draft: VerdictDraft | null;
  /** When it was typed, where it came back with the screen. */
  readonly restoredFrom: string | null;
  /** Kept in the browser at once; null lets it go. */
  readonly keep: (open: OpenAnswer | null) => void;
}

/** What is being answered about an issue, kept in the browser with every key. */
export function useVerdictDraft(issueId: string): VerdictDraftInHand {
  const { accountId } = useSession();
  const store = useMemo(() => verdictDraftStore(browserStorage(), issueId, accountId), [issueId, accountId]);
  const [found] = useState(() => store.load());
  const [draft, setDraft] = useState(found);
  const [isRestored, setRestored] = useState(found !== null);
  const keep = useCallback(
    (open: OpenAnswer | null) => {
      const next = open && { ...open, typedAt: new Date().toISOString() };
      if (next === null) store.clear();
      else store.save(next);
      setDraft(next);
      setRestored((before) => before && next !== null);
    },
    [store],
  );
  return { draft, restoredFrom: isRestored ? (found?.typedAt ?? null) : null, keep };
}
