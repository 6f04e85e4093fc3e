import { useState } from 'react';
import type { EffortKind } from '../../../src/core/currency/order/effort';
import { browserStorage } from '../../drafts/browser-storage';

const kinds: readonly EffortKind[] = ['storyPoints', 'originalEstimateInSeconds'];

/** Per what somebody orders in a project; this browser remembers it. Null: by worth alone. */
export function useEffortChoice(projectId: string): readonly [EffortKind | null, (per: EffortKind | null) => void] {
  const key = `value-backlog.order-per.${projectId}`;
  const [per, setPer] = useState(() => {
    const remembered = browserStorage().getItem(key);
    return kinds.find((kind) => kind === remembered) ?? null;
  });
  const choose = (chosen: EffortKind | null) => {
    setPer(chosen);
    remember(key, chosen);
  };
  return [per, choose];
}

function remember(key: string, per: EffortKind | null): void {
  try {
    if (per === null) browserStorage().removeItem(key);
    else browserStorage().setItem(key, per);
  } catch {
    // Where the browser's storage is full, the choice holds as long as the page is open.
  }
}
