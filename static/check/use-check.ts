import { useSyncExternalStore } from 'react';
import type { CheckState } from './reading/check-state';
import type { Check } from './reading/create-check';

/** How far a check is, at every step. */
export const useCheck = (check: Check): CheckState => useSyncExternalStore(check.subscribe, check.state);
