/**
 * Hypotheses whose value is to be asked for today: due and without a verdict, or with one that was
 * too early and names a day that has come. `isDue` says the same of one revision.
 */
export const valueDueJql = '((expectedValueDue <= now() AND verdict IS EMPTY) OR (verdict = "too-early" AND valueFollowUp <= now()))';
