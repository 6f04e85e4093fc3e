import type { Revision } from './revision';

/**
 * The day on which the value question is to be asked: the day that a verdict of *too early* names,
 * or the due date where nobody answered yet. Null: on no day, or it is answered for good.
 */
export function dayToAsk({ hypothesis, verdict }: Pick<Revision, 'hypothesis' | 'verdict'>): string | null {
  if (verdict === undefined) return hypothesis.dueDate;
  return verdict.answer === 'too-early' ? verdict.lookAgainOn : null;
}

/** Whether the day has come to ask for the value. @param today `YYYY-MM-DD` */
export function isDue(revision: Pick<Revision, 'hypothesis' | 'verdict'>, today: string): boolean {
  const asked = dayToAsk(revision);
  return asked !== null && asked <= today;
}
