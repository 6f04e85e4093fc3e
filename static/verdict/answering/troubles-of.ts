import type { AppError } from '../../../src/contract/answer';
import type { VerdictField } from '../../drafts/verdict-draft';
import { nothingTyped } from '../typed-verdict';
import type { VerdictTroubles } from '../read-verdict';

/** What the app found wrong with an answer, by the field that says it. */
export function troublesOf(reason: AppError): VerdictTroubles {
  if (reason.code !== 'invalid-input') return {};
  const found = reason.fields.flatMap(({ path, ...trouble }) => {
    const field = fieldAt(path);
    return field === undefined ? [] : [[field, trouble] as const];
  });
  return Object.fromEntries(found);
}

/** `change.verdict.learnt`, or `verdict.learnt` in a review. */
function fieldAt(path: string): VerdictField | undefined {
  const name = /^(?:change\.)?verdict\.(\w+)/.exec(path)?.[1];
  return Object.keys(nothingTyped).find((field): field is VerdictField => field === name);
}
