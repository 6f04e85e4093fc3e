import { useSyncExternalStore } from 'react';
import type { Store } from './store';

/** What goes on, at every step. */
export const useStore = <State,>({ subscribe, state }: Pick<Store<State>, 'subscribe' | 'state'>): State => useSyncExternalStore(subscribe, state);
