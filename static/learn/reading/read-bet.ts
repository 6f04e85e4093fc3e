import { hypothesisProperty, readProjection } from '../../../src/core/hypothesis/projection';
import type { Revision } from '../../../src/core/hypothesis/revision';
import type { PastBet } from '../../../src/core/outcome/past-bet';
import type { Issue } from '../../../src/jira/issue';

/** A bet, with who wrote and agreed last, of which only dates are shown. */
export interface ReadBet extends PastBet, Pick<Revision, 'agreement' | 'by' | 'at'> {}

/** Nothing is written any more; or the property was changed past us: that one counts when it is mended. */
type NoBet = 'blank' | 'altered';

export function readBet({ id, key, summary, project, properties }: Issue): ReadBet | NoBet {
  const read = readProjection(properties[hypothesisProperty], id);
  if (read.state !== 'sound') return read.state === 'none' ? 'blank' : 'altered';
  const { hypothesis, verdict = null, agreement, by, at } = read.revision;
  if (hypothesis.thing === '' && hypothesis.value === '' && verdict === null) return 'blank';
  return { issueId: id, key, summary, projectId: project.id, hypothesis, verdict, agreement, by, at };
}

export const isBet = (read: ReadBet | NoBet): read is ReadBet => typeof read !== 'string';
