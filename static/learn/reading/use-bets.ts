import { useSyncExternalStore } from 'react';
import type { BetsState } from './bets-state';
import type { Bets } from './create-bets';

/** What has been read so far, at every page. */
export const useBets = (bets: Bets): BetsState => useSyncExternalStore(bets.subscribe, bets.state);
