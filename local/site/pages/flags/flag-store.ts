import { useSyncExternalStore } from 'react';

export type FlagAppearance = 'info' | 'success' | 'warning' | 'error';

export interface FlagAction {
  readonly text: string;
  readonly onClick: () => void;
}

export interface Flag {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly appearance: FlagAppearance;
  readonly actions: readonly FlagAction[];
  readonly isAutoDismiss: boolean;
}

let flags: readonly Flag[] = [];
const listeners = new Set<() => void>();

function set(next: readonly Flag[]): void {
  flags = next;
  for (const listener of listeners) listener();
}

/** Shows a flag. One with the same id takes its place. */
export const showFlag = (flag: Flag): void => set([flag, ...flags.filter(({ id }) => id !== flag.id)]);

export const closeFlag = (id: string): void => set(flags.filter((flag) => flag.id !== id));

/** A mistake of the app or of the site itself: stays until somebody closes it. */
export const showError = (title: string, description: string): void =>
  showFlag({ id: `${title} ${description}`, title, description, appearance: 'error', actions: [], isAutoDismiss: false });

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useFlags = (): readonly Flag[] => useSyncExternalStore(subscribe, () => flags);
