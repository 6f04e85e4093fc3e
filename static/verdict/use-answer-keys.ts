import { useEffect, useRef, type RefObject } from 'react';
import { verdictAnswers, type VerdictAnswer } from '../../src/core/hypothesis/verdict';

interface AnswerKeys {
  readonly onAnswer: (answer: VerdictAnswer) => void;
  readonly onCorrect: () => void;
}

/**
 * 1–4 answer, E mends the answer: while the keyboard is in the question, or anywhere on the page.
 * Whoever types a text types digits.
 */
export function useAnswerKeys(place: RefObject<HTMLElement | null>, everywhere: boolean, keys: AnswerKeys | null): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const inPlace = event.target instanceof Node && place.current?.contains(event.target) === true;
      if (latest.current === null || (!inPlace && !everywhere) || isTyping(event)) return;
      const answer = verdictAnswers[Number(event.key) - 1];
      if (answer !== undefined) {
        latest.current.onAnswer(answer);
        // It may lie below what is on the screen; and the keyboard goes on from there.
        place.current?.querySelector<HTMLElement>(`[aria-keyshortcuts="${event.key}"]`)?.focus();
      } else if (event.key.toLowerCase() === 'e') latest.current.onCorrect();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [place, everywhere]);
}

function isTyping({ target, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  const inText = target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
  return inText || ctrlKey || metaKey || altKey || isComposing;
}
