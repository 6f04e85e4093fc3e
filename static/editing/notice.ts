import type { Words } from '../words/words';

/** One short remark on top of the screen about what just happened. */
export interface Notice {
  readonly tone: 'done' | 'neutral' | 'problem';
  readonly says: (words: Words) => string;
  readonly action?: { readonly label: (words: Words) => string; readonly run: () => void };
}
