import { useState } from 'react';
import type { Base, OpenPlace } from '../drafts/draft';
import { useDraft, withoutPlace, withPlace } from '../drafts/use-draft';
import type { Place, Typed } from '../places/place';
import { useSession } from '../session/session';
import type { PlaceFailure } from './editor';
import { sameTyped } from './same-typed';

type Failures = Readonly<Record<string, PlaceFailure>>;

export interface Typing {
  readonly openPlaces: readonly string[];
  readonly restoredFrom: string | null;
  /** As it is on the screen. */
  readonly openAt: (place: string) => OpenPlace | undefined;
  /** As it is right now, even before React has shown the last key. */
  readonly latestAt: (place: string) => OpenPlace | undefined;
  readonly failureAt: (place: string) => PlaceFailure | undefined;
  readonly open: (place: Place, base: Base) => void;
  readonly reopen: (place: string, open: OpenPlace) => void;
  /** @param base what the person has in front of them, for a place that was not opened before */
  readonly type: (place: Place, typed: Typed, base: Base) => void;
  readonly close: (place: string) => void;
  readonly closeAll: () => void;
  readonly fail: (place: string, failure: PlaceFailure | null) => void;
  /** What I saved myself is what I go on typing from in the other places. */
  readonly rebase: (from: number, to: Base) => void;
}

/** Which places are open and what is typed there. */
export function useTyping(): Typing {
  const { issueId, accountId, locale } = useSession();
  const { places, current, change, restoredFrom } = useDraft(issueId, accountId);
  const [failures, setFailures] = useState<Failures>({});

  const fail: Typing['fail'] = (place, failure) =>
    setFailures((before) => {
      const others = Object.entries(before).filter(([name]) => name !== place);
      return Object.fromEntries(failure === null ? others : [...others, [place, failure]]);
    });

  const fresh = (place: Place, base: Base): OpenPlace => ({
    typed: place.read(base.hypothesis, locale),
    base,
    touched: false,
  });

  return {
    openPlaces: Object.keys(places),
    restoredFrom,
    openAt: (place) => places[place],
    latestAt: (place) => current()[place],
    failureAt: (place) => failures[place],
    open: (place, base) => change((before) => (before[place.name] ? before : withPlace(before, place.name, fresh(place, base)))),
    reopen: (place, open) => change((before) => withPlace(before, place, open)),
    type: (place, typed, base) =>
      change((before) => {
        const open = before[place.name] ?? fresh(place, base);
        const next = { ...open, typed: { ...open.typed, ...typed }, touched: true };
        const isBack = place.alwaysOpen && sameTyped(next.typed, place.read(open.base.hypothesis, locale));
        return isBack ? withoutPlace(before, place.name) : withPlace(before, place.name, next);
      }),
    close: (place) => {
      change((before) => withoutPlace(before, place));
      fail(place, null);
    },
    closeAll: () => {
      change(() => ({}));
      setFailures({});
    },
    fail,
    rebase: (from, to) =>
      change((before) =>
        Object.fromEntries(
          Object.entries(before).map(([name, open]) => [name, open.base.number === from ? { ...open, base: to } : open]),
        ),
      ),
  };
}
