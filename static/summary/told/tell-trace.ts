import type { ReviewEntry } from '../../../src/core/sprint/review';
import { formatInstant } from '../../format/instants';
import type { Naming } from './naming';

/** What happened to a review, one sentence each, oldest first. @param log newest first */
export function tellTrace(log: readonly ReviewEntry[], { summary, locale, timeZone, nameOf }: Pick<Naming, 'summary' | 'locale' | 'timeZone' | 'nameOf'>): readonly string[] {
  return log.toReversed().map(({ by, at, change }) => {
    const when = formatInstant(at, locale, timeZone);
    return change.type === 'closed' ? summary.traced.closed(nameOf(by), when) : summary.traced.reopened(nameOf(by), when, change.reason);
  });
}
