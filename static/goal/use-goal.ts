import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { SprintDetails } from '../../src/jira/get-sprint';
import { jira } from '../api/jira';
import { browserStorage } from '../drafts/browser-storage';
import { useSession } from '../session/session';
import { goalDraftStore } from './goal-draft';
import { saveGoal, type GoalTrouble } from './save-goal';
import { sprintDetails } from './sprint-details';

interface Typed {
  readonly text: string;
  readonly chosen: readonly string[];
}

type GoalNotice = { readonly type: 'saved'; readonly before: string } | { readonly type: 'undone' };

export interface GoalInHand extends Typed {
  /** Jira's goal as it is known here. */
  readonly inJira: string;
  readonly isOwnWords: boolean;
  readonly isSaving: boolean;
  readonly trouble: GoalTrouble | null;
  readonly notice: GoalNotice | null;
  readonly restoredFrom: string | null;
  /** Own words that a composition took the place of. */
  readonly replaced: string | null;
  readonly type: (text: string) => void;
  /** @param composed what a goal of these would be */
  readonly choose: (chosen: readonly string[], composed: string) => void;
  readonly compose: (composed: string) => void;
  readonly bringBack: () => void;
  readonly discard: () => void;
  readonly save: (over?: string) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly takeTheirs: () => void;
}

/** A sprint's goal being written: kept in the browser until it is saved, saved to Jira, and taken back. */
export function useGoal({ id, goal: inJira }: SprintDetails): GoalInHand {
  const { accountId } = useSession();
  const client = useQueryClient();
  const [store] = useState(() => goalDraftStore(browserStorage(), id, accountId));
  const [found] = useState(() => store.load());
  const [typed, show] = useState<Typed>({ text: found?.text ?? inJira, chosen: found?.chosen ?? [] });
  const [restoredFrom, setRestored] = useState(found?.typedAt ?? null);
  const [composed, setComposed] = useState<string | null>(null);
  const [replaced, setReplaced] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [trouble, setTrouble] = useState<GoalTrouble | null>(null);
  const [notice, setNotice] = useState<GoalNotice | null>(null);
  const base = useRef(found?.base ?? inJira);

  const isOwnWords = typed.text.trim() !== '' && typed.text !== composed;
  const change = (next: Typed) => {
    show(next);
    setNotice(null);
    setTrouble(null);
    if (next.text === base.current && next.chosen.length === 0) store.clear();
    else store.save({ typedAt: new Date().toISOString(), base: base.current, text: next.text, chosen: [...next.chosen] });
  };
  const showInJira = (goal: string) => {
    base.current = goal;
    client.setQueryData(sprintDetails(id).queryKey, (known) => known && { ...known, goal });
  };
  const write = async (goal: string, from: string, after: () => void) => {
    setSaving(true);
    setTrouble(null);
    const refused = await saveGoal(jira, id, goal, from);
    setSaving(false);
    setTrouble(refused);
    if (refused !== null) return;
    showInJira(goal);
    store.clear();
    setRestored(null);
    after();
  };

  return {
    ...typed,
    inJira,
    isOwnWords,
    isSaving,
    trouble,
    notice,
    restoredFrom,
    replaced,
    type: (text) => change({ ...typed, text }),
    choose(chosen, goal) {
      if (isOwnWords) {
        change({ ...typed, chosen });
        return;
      }
      setComposed(goal);
      change({ text: goal, chosen });
    },
    compose(goal) {
      setReplaced(isOwnWords ? typed.text : null);
      setComposed(goal);
      change({ ...typed, text: goal });
    },
    bringBack() {
      change({ ...typed, text: replaced ?? typed.text });
      setReplaced(null);
    },
    discard() {
      store.clear();
      setRestored(null);
      setTrouble(null);
      base.current = inJira;
      show({ text: inJira, chosen: [] });
    },
    save: (over) => {
      const goal = typed.text.trim();
      const before = over ?? base.current;
      return write(goal, before, () => {
        show({ ...typed, text: goal });
        setReplaced(null);
        setNotice({ type: 'saved', before });
      });
    },
    async undo() {
      if (notice?.type !== 'saved') return;
      await write(notice.before, typed.text.trim(), () => {
        show({ ...typed, text: notice.before });
        setNotice({ type: 'undone' });
      });
    },
    takeTheirs() {
      if (trouble?.type !== 'changed') return;
      showInJira(trouble.theirs);
      store.clear();
      setTrouble(null);
      show({ ...typed, text: trouble.theirs });
    },
  };
}
