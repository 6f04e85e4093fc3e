import { useCallback, useMemo, useRef, useState } from 'react';
import { browserStorage } from './browser-storage';
import type { Draft, OpenPlace } from './draft';
import { createDraftStore } from './draft-store';

type Places = Draft['places'];

export interface DraftInHand {
  readonly places: Places;
  /** When the text was typed that came back with the screen; null once it is saved or discarded. */
  readonly restoredFrom: string | null;
  /** As `places`, even before React has shown the last key. */
  readonly current: () => Places;
  readonly change: (next: (places: Places) => Places) => void;
}

/** What is being typed on an issue, kept in the browser with every key. */
export function useDraft(issueId: string, accountId: string): DraftInHand {
  const store = useMemo(() => createDraftStore(browserStorage(), issueId, accountId), [issueId, accountId]);
  const [found] = useState(() => store.load());
  const [places, show] = useState<Places>(found?.places ?? {});
  const latest = useRef(places);
  const [restoredFrom, setRestoredFrom] = useState(found?.typedAt ?? null);
  const change = useCallback(
    (next: (places: Places) => Places) => {
      latest.current = next(latest.current);
      show(latest.current);
      const touched = touchedIn(latest.current);
      if (isEmpty(touched)) {
        store.clear();
        setRestoredFrom(null);
      } else {
        store.save({ typedAt: new Date().toISOString(), places: touched });
      }
    },
    [store],
  );
  return { places, current: () => latest.current, restoredFrom, change };
}

export function withPlace(places: Places, name: string, open: OpenPlace): Places {
  return { ...places, [name]: open };
}

export function withoutPlace(places: Places, name: string): Places {
  return Object.fromEntries(Object.entries(places).filter(([other]) => other !== name));
}

function touchedIn(places: Places): Places {
  return Object.fromEntries(Object.entries(places).filter(([, open]) => open.touched));
}

function isEmpty(places: Places): boolean {
  return Object.keys(places).length === 0;
}
