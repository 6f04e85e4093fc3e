import { useEffect, useState } from 'react';
import { grade } from '../../src/core/hypothesis/grading/grade';
import type { Hint } from '../../src/core/hypothesis/grading/hint';
import type { Hypothesis } from '../../src/core/hypothesis/hypothesis';
import { useEditor } from '../editing/editor';
import type { Place, Typed } from '../places/place';
import { useSession } from '../session/session';

/** Long enough that nobody is told about a sentence that they are in the middle of. */
const pauseInMilliseconds = 900;

/** The most valuable remark about a place, as the person left it when they last paused. */
export function useHint(place: Place): Hint | null {
  const left = useLeft(place);
  return left === null ? null : grade(left);
}

/** What a place would save, as the person left it when they last paused; null while they type for the first time. */
export function useLeft(place: Place): Hypothesis | null {
  const { hypothesis, openAt } = useEditor();
  const { locale } = useSession();
  const typed = useSettled(openAt(place.name)?.typed);
  return typed === undefined ? null : asTyped(place, typed, hypothesis, locale);
}

function asTyped(place: Place, typed: Typed, hypothesis: Hypothesis, locale: string): Hypothesis {
  const applied = place.apply(typed, hypothesis, locale);
  if (applied.ok) return applied.hypothesis;
  // Some field needs another look before it can be saved; the words can be looked at all the same.
  const { thing = hypothesis.thing, value = hypothesis.value, reason = hypothesis.reason } = typed;
  return { ...hypothesis, thing, value, reason };
}

/** The value as it was when it last stayed the same for a moment. */
function useSettled<T>(value: T): T | undefined {
  const [settled, settle] = useState<T>();
  useEffect(() => {
    const timer = setTimeout(() => settle(value), pauseInMilliseconds);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
