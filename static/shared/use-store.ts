import { useSyncExternalStore } from 'react';
import type { Told } from './store';

/** What goes on, at every step. */
export const useStore = <State,>({ subscribe, state }: Told<State>): State => useSyncExternalStore(subscribe, state);
