import type { AppError } from '../../src/contract/answer';
import type { Words } from '../words/words';
import type { Notice } from './notice';
import { reasonInWords } from './reason-in-words';

const undo = (words: Words) => words.undo;
const tryAgain = (words: Words) => words.tryAgain;
const bringBack = (words: Words) => words.drafts.bringBack;

/** @param projected false while search and lists still show the state before */
export function savedNotice(projected: boolean, merged: boolean, restore: (() => void) | null): Notice {
  const says = (words: Words) =>
    [merged ? words.conflict.merged : words.saved, projected ? '' : words.catchingUp].filter(Boolean).join(' ');
  return { tone: 'done', says, ...(restore && { action: { label: undo, run: restore } }) };
}

export function failedNotice(reason: AppError, again: () => void): Notice {
  return {
    tone: 'problem',
    says: (words) => reasonInWords(reason, words),
    action: { label: tryAgain, run: again },
  };
}

export function setAsideNotice(reopen: () => void): Notice {
  return { tone: 'neutral', says: (words) => words.drafts.setAside, action: { label: bringBack, run: reopen } };
}

export const readAgainNotice: Notice = { tone: 'problem', says: (words) => words.conflict.readAgain };

export const tookTheirsNotice: Notice = { tone: 'done', says: (words) => words.conflict.tookTheirs };

export const mendedNotice: Notice = { tone: 'neutral', says: (words) => words.mended };
