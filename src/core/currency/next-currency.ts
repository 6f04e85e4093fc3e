import { canonicalJson } from '../hypothesis/canonical-json';
import type { Authorship } from '../hypothesis/next-revision';
import { propertyLimit } from '../hypothesis/projection';
import { applyCurrencyChange } from './apply-currency-change';
import type { CurrencyChange } from './currency-change';
import { contentOf, type CurrencyVersion } from './currency-version';
import type { RefusedCurrencyChange } from './refused-currency-change';

export type NextCurrency =
  | { readonly type: 'next'; readonly version: CurrencyVersion }
  /** What is asked for is so already: nothing to append. */
  | { readonly type: 'unchanged' }
  /** The change at `index` cannot be made, so none of them was. */
  | { readonly type: 'refused'; readonly index: number; readonly refused: RefusedCurrencyChange };

/**
 * What the changes, one after the other, make of the newest version: all of them, or none.
 *
 * @param latest null where nobody saved anything
 * @param inUse ids of the measures that some hypothesis names: they are retired, not removed
 */
export function nextCurrency(
  latest: CurrencyVersion | null,
  changes: readonly CurrencyChange[],
  { by, at }: Authorship,
  inUse: ReadonlySet<string>,
): NextCurrency {
  let content = contentOf(latest);
  for (const [index, change] of changes.entries()) {
    const applied = applyCurrencyChange(content, change, inUse);
    if (!applied.ok) return { type: 'refused', index, refused: applied.refused };
    content = applied.content;
  }
  if (canonicalJson(content) === canonicalJson(contentOf(latest))) return { type: 'unchanged' };
  const version: CurrencyVersion = { version: (latest?.version ?? 0) + 1, at, by, content };
  if (JSON.stringify(version).length <= propertyLimit) return { type: 'next', version };
  return { type: 'refused', index: changes.length - 1, refused: { reason: 'too-long', most: propertyLimit } };
}
