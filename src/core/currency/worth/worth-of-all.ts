import type { ProjectCurrency } from '../project-currency';
import { enabledFirst } from './enabled-first';
import { enablingOf } from './enabling';
import { ownWorth } from './own-worth';
import { rateBook } from './rate-book';
import { sharedWorth } from './shared-worth';
import type { ValuedItem } from './valued';
import type { Worth } from './worth';
import { nothingWritten } from './worth-of';

/** What each item is worth, by issue id. */
export type Worths = ReadonlyMap<string, Worth>;

/**
 * What all items of a project are worth: the hypotheses from their own numbers, the enablers from
 * what they make possible. An enabler that is not among the items takes no share, since nobody
 * here can see that there is one.
 *
 * @param items of one project, each id once
 */
export function worthOfAll(items: readonly ValuedItem[], currency: ProjectCurrency): Worths {
  const book = rateBook(currency);
  const worths = new Map<string, Worth>();
  for (const { id, hypothesis } of items) {
    if (hypothesis === null) worths.set(id, nothingWritten);
    else if (hypothesis.kind === 'hypothesis') worths.set(id, ownWorth(hypothesis, book));
  }
  const enabling = enablingOf(items);
  for (const { id, cycle } of enabledFirst(enabling)) {
    const worth: Worth =
      cycle === null
        ? sharedWorth(id, enabling, (target) => worths.get(target))
        : { state: 'none', lacks: [{ lack: 'cycle', cycle }], inOwnUnit: null };
    worths.set(id, worth);
  }
  return worths;
}
