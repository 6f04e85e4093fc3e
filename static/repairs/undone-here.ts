import { createUndone } from './undone';

/** What was put back in this browser. */
export const undoneHere = createUndone({
  storage: {
    getItem: (key) => localStorage.getItem(key),
    setItem: (key, value) => localStorage.setItem(key, value),
  },
  now: () => Date.now(),
});
