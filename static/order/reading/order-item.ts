import type { Valued, ValuedItem } from '../../../src/core/currency/worth/valued';
import { hypothesisProperty, readProjection } from '../../../src/core/hypothesis/projection';
import type { Issue } from '../../../src/jira/issue';

/** What stays of an issue that is ordered. There may be five thousand: of a hypothesis, only what its worth depends on. */
export interface OrderItem extends ValuedItem, Pick<Issue, 'id' | 'key' | 'summary'> {}

/** One whose property was changed past us counts as one where nothing is written. */
export function readOrderItem({ id, key, summary, properties }: Pick<Issue, 'id' | 'key' | 'summary' | 'properties'>): OrderItem {
  const read = readProjection(properties[hypothesisProperty], id);
  return { id, key, summary, hypothesis: read.state === 'sound' ? valued(read.revision.hypothesis) : null };
}

function valued({ kind, measure, expectation, confidence, enables }: Valued): Valued {
  return { kind, measure, expectation, confidence, enables };
}
