import type { Revision } from '../core/hypothesis/revision';
import type { FieldProblem } from '../contract/answer';
import type { RequestedChange } from '../contract/contract';
import { AppFailure } from './app-failure';

/**
 * Checks the issues that an enabler newly names: they exist, the person may see them, and the
 * enabler is not one of them. Those that somebody else named before stay as they are.
 *
 * @throws AppFailure `invalid-input`
 */
export function checkEnables(
  change: RequestedChange,
  issueId: string,
  newest: Revision | null,
  visible: Pick<ReadonlySet<string>, 'has'>,
): void {
  if (change.type !== 'edit') return;
  const known = new Set(newest?.hypothesis.enables);
  const fields = change.hypothesis.enables.flatMap((id, index): readonly FieldProblem[] => {
    const fine = id !== issueId && (visible.has(id) || known.has(id));
    return fine ? [] : [{ path: `change.hypothesis.enables.${index}`, problem: 'unknown-id' }];
  });
  if (fields.length > 0) throw new AppFailure({ code: 'invalid-input', fields });
}
