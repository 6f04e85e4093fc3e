import { decisions, deliveryStates, verdictAnswers, verdictLimits, type GivenVerdict } from '../../src/core/hypothesis/verdict';
import { countsInPercent } from '../../src/core/values/percent';
import type { TypedVerdict, VerdictField } from '../drafts/verdict-draft';
import type { Day } from '../format/days';
import type { Trouble } from '../places/place';
import { readQuantity } from '../places/read-quantity';
import { countedDelivery, type ToDoCount } from './counted-delivery';

export type VerdictTroubles = Readonly<Partial<Record<VerdictField, Trouble | undefined>>>;

export type ReadVerdict =
  | { readonly ok: true; readonly verdict: GivenVerdict }
  | { readonly ok: false; readonly troubles: VerdictTroubles };

interface Ground {
  /** Of the measure; null where there is none, and no number can be given. */
  readonly unit: string | null;
  readonly toDos: ToDoCount;
  readonly today: Day;
  readonly locale: string;
}

/** What a person typed and chose as an answer, or what is wrong with it, field by field. */
export function readVerdict(typed: TypedVerdict, { unit, toDos, today, locale }: Ground): ReadVerdict {
  const answer = oneIn(verdictAnswers, typed.answer);
  const actual = readQuantity(unit === null ? '' : typed.actual, locale, countsInPercent(unit ?? ''));
  const tooEarly = answer === 'too-early';
  const troubles: VerdictTroubles = {
    ...(answer === null && { answer: { problem: 'missing' } }),
    ...(!actual.ok && { actual: actual.trouble }),
    ...tooLong('evidence', typed),
    ...tooLong('learnt', typed),
    ...(tooEarly && dayTrouble(typed.lookAgainOn, today)),
  };
  if (answer === null || !actual.ok || Object.keys(troubles).length > 0) return { ok: false, troubles };
  const state = oneIn(deliveryStates, typed.delivery) ?? countedDelivery(toDos);
  return {
    ok: true,
    verdict: {
      answer,
      actual: actual.value,
      evidence: typed.evidence.trim(),
      delivery: state && { state, toDos },
      learnt: typed.learnt.trim(),
      decision: oneIn(decisions, typed.decision),
      lookAgainOn: tooEarly ? typed.lookAgainOn : null,
    },
  };
}

function oneIn<Value extends string>(values: readonly Value[], typed: string): Value | null {
  return values.find((value) => value === typed) ?? null;
}

function tooLong(field: 'evidence' | 'learnt', typed: TypedVerdict): VerdictTroubles {
  const limit = verdictLimits[field];
  return typed[field].trim().length > limit ? { [field]: { problem: 'too-long', limit } } : {};
}

/** A date field gives a day that exists, or nothing. */
function dayTrouble(day: string, today: Day): VerdictTroubles {
  if (day === '') return { lookAgainOn: { problem: 'missing' } };
  return day < today ? { lookAgainOn: { problem: 'in-the-past' } } : {};
}
