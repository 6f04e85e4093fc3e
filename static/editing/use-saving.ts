import { useState } from 'react';
import type { RequestedChange } from '../../src/contract/contract';
import { emptyHypothesis, type Hypothesis } from '../../src/core/hypothesis/hypothesis';
import { reasonOf } from '../api/app-failure';
import type { Base } from '../drafts/draft';
import type { Place } from '../places/place';
import { useSession } from '../session/session';
import { baseOf, type Conflict } from './conflict';
import { failureOf } from './failure-of';
import type { Notice } from './notice';
import { failedNotice, readAgainNotice, savedNotice, tookTheirsNotice } from './notices';
import { saveEdit } from './save-edit';
import type { Requests } from './use-requests';
import type { Typing } from './use-typing';

type Asked = Exclude<RequestedChange, { type: 'edit' }>;

interface Tools {
  readonly typing: Typing;
  readonly requests: Requests;
  readonly tell: (notice: Notice | null) => void;
}

/** Saving, and everything that can come of it. Nothing that was typed is closed before it is saved. */
export function useSaving({ typing, requests, tell }: Tools) {
  const { locale } = useSession();
  const [saving, setSaving] = useState<readonly string[]>([]);
  const [conflict, setConflict] = useState<Conflict | null>(null);

  /** @returns whether it is done: saved, or left as it was */
  async function submit(base: Base, mine: Hypothesis, place: Place | null): Promise<boolean> {
    const outcome = await requests.inTurn((send) => saveEdit({ send, show: requests.show }, base, mine));
    switch (outcome.type) {
      case 'unchanged':
        tell(null);
        return true;
      case 'saved': {
        const { saved, before, merged } = outcome;
        typing.rebase(before.number, baseOf(saved.revision));
        tell(savedNotice(saved.projected, merged, undo(before)));
        return true;
      }
      case 'conflict':
        setConflict({ place: place?.name ?? null, base: base.hypothesis, mine, theirs: outcome.theirs });
        return false;
      case 'failed':
        if (place !== null) typing.fail(place.name, failureOf(outcome.reason, place));
        else tell(failedNotice(outcome.reason, () => void submit(base, mine, null)));
        return false;
    }
  }

  /** Before the first revision there was nothing, and nothing is written rather than restored. */
  function undo(before: Base): () => void {
    if (before.number > 0) return () => void ask({ type: 'restore', revision: before.number });
    return () => void submit(requests.current(), emptyHypothesis, null);
  }

  async function save(place: Place): Promise<void> {
    const open = typing.latestAt(place.name) ?? untouched(place);
    if (open === undefined || saving.includes(place.name)) return;
    const applied = place.apply(open.typed, open.base.hypothesis, locale);
    typing.fail(place.name, applied.ok ? null : { troubles: applied.troubles, reason: null });
    if (!applied.ok) return;
    setSaving((before) => [...before, place.name]);
    const done = await submit(open.base, applied.hypothesis, place);
    setSaving((before) => before.filter((name) => name !== place.name));
    if (done) typing.close(place.name);
  }

  /** What stands in a form that is always there, as long as nobody types. */
  function untouched(place: Place) {
    const base = requests.current();
    return place.alwaysOpen ? { typed: place.read(base.hypothesis, locale), base } : undefined;
  }

  async function ask(change: Asked): Promise<void> {
    const seen = requests.current();
    tell(null);
    await requests.whilePending(change, () => send(change, seen));
  }

  async function send(change: Asked, seen: Base, again = true): Promise<void> {
    try {
      // A tick means the same on any revision; agreeing and restoring mean what the person had in front of them.
      const base = () => (change.type === 'tick' ? requests.current() : seen);
      const from = base();
      const saved = await requests.inTurn((request) => request({ base: base().number, change }));
      typing.rebase(from.number, baseOf(saved.revision));
      tell(savedNotice(saved.projected, false, change.type === 'restore' ? undo(from) : null));
    } catch (error) {
      const reason = reasonOf(error);
      if (reason.code !== 'conflict') {
        tell(failedNotice(reason, () => void ask(change)));
        return;
      }
      requests.show(reason.current);
      if (change.type === 'tick' && again) await send(change, seen, false);
      else tell(readAgainNotice);
    }
  }

  async function settle(chosen: Hypothesis | 'theirs'): Promise<void> {
    if (conflict === null) return;
    const { place, theirs } = conflict;
    if (chosen === 'theirs') tell(tookTheirsNotice);
    else if (!(await submit(baseOf(theirs), chosen, null))) return;
    if (place !== null) typing.close(place);
    setConflict(null);
  }

  return {
    conflict,
    save,
    ask,
    settle,
    isSaving: (place: string) => saving.includes(place),
    edit: async (change: (hypothesis: Hypothesis) => Hypothesis) => {
      const base = requests.current();
      tell(null);
      await submit(base, change(base.hypothesis), null);
    },
  };
}
