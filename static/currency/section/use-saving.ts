import { useState } from 'react';
import { contentOf, type CurrencyVersion } from '../../../src/core/currency/currency-version';
import type { CurrencyChange } from '../../../src/core/currency/currency-change';
import { reasonOf } from '../../api/app-failure';
import { useChangeCurrency } from '../../api/change-currency';
import type { CurrencyDesk } from './desk';
import type { SavingState } from './saving-state';
import { undoOf } from './undo-of';

/** Saves changes of the currency, and tells what became of them. One form at a time; it closes when it is saved. */
export function useSaving(projectId: string, version: CurrencyVersion | null): Pick<CurrencyDesk, 'state' | 'save' | 'openAt' | 'open' | 'close' | 'forget'> {
  const { mutateAsync } = useChangeCurrency();
  const [state, show] = useState<SavingState>({ type: 'idle' });

  const [openAt, setOpen] = useState<CurrencyDesk['openAt']>(null);

  const save: CurrencyDesk['save'] = async (changes, place, from = version) => {
    show({ type: 'saving', place, changes });
    try {
      const saved = await mutateAsync({ projectId, base: from?.version ?? 0, changes: [...changes] });
      const undo = undoOf(changes, contentOf(from), saved.content);
      show({ type: 'saved', place, undo, keptRetired: changes.some((change) => wasKept(change, saved)) });
      setOpen(null);
      return true;
    } catch (error) {
      const reason = reasonOf(error);
      if (reason.code !== 'currency-conflict') show({ type: 'failed', place, changes, reason });
      else show({ type: 'conflict', place, changes, conflicts: reason.conflicts, theirs: reason.current });
      return false;
    }
  };
  const forget = () => show({ type: 'idle' });
  const go = (to: CurrencyDesk['openAt']) => {
    forget();
    setOpen(to);
  };
  return { state, save, openAt, open: go, close: () => go(null), forget };
}

/** What was to be removed and is still there was in use. */
function wasKept(change: CurrencyChange, { content }: CurrencyVersion): boolean {
  return change.type === 'remove-measure' && content.measures.some(({ id }) => id === change.id);
}
