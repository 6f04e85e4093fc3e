import type { ManifestModule } from '../manifest/manifest';
import { evaluate } from '../expression/evaluate';
import { parseExpression } from '../expression/parse';

interface Passage {
  readonly passes: boolean;
  /** Why it does not pass, or what went wrong though it does. */
  readonly reason?: string;
  /** What the platform adds to the event. */
  readonly addition?: Readonly<Record<string, unknown>>;
}

export type Filter = (event: Readonly<Record<string, unknown>>, selfGenerated: boolean) => Passage;

interface FilterDeclaration {
  readonly ignoreSelf?: boolean;
  readonly expression?: string;
  readonly onError?: 'IGNORE_AND_LOG' | 'IGNORE' | 'RECEIVE_AND_LOG' | 'RECEIVE';
  readonly appIsLicensed?: boolean;
}

/**
 * What a trigger's `filter` lets pass. An expression must answer true or false: anything else is an
 * error, and `onError` says what becomes of the event.
 *
 * @throws while the host starts, for an expression that it can't read
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/trigger/#filter-reference
 */
export function createFilter(module: ManifestModule): Filter {
  const { ignoreSelf, expression, onError = 'IGNORE_AND_LOG' } = (module.filter ?? {}) as FilterDeclaration;
  const parsed = expression === undefined ? undefined : parseExpression(expression);
  return (event, selfGenerated) => {
    if (ignoreSelf === true && selfGenerated) return { passes: false, reason: 'ignoreSelf' };
    if (!parsed) return { passes: true };
    try {
      const answer = evaluate(parsed, { event });
      if (typeof answer !== 'boolean') throw new Error(`The expression answered ${JSON.stringify(answer)}, not true or false.`);
      return answer ? { passes: true } : { passes: false, reason: 'expression' };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const passes = onError.startsWith('RECEIVE');
      return { passes, reason: `error in the expression: ${message}`, ...(passes && { addition: { filter: { error: message } } }) };
    }
  };
}
