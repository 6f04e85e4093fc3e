import type { Verdict } from '../../../src/core/hypothesis/verdict';
import type { AnsweredBet } from '../../../static/learn/library/find-in-library';
import { aHypothesis, aRevision } from '../../core/hypothesis/a-hypothesis';
import { aKeptVerdict } from '../../core/hypothesis/a-verdict';

interface Told {
  readonly thing?: string;
  readonly beneficiary?: string;
  readonly verdict?: Partial<Verdict>;
}

/** An answered bet as the screens read it. */
export function aReadBet(issueId: string, { thing = 'baking croissants before seven', beneficiary = 'commuters', verdict = {} }: Told = {}): AnsweredBet {
  const { agreement, by, at } = aRevision();
  const hypothesis = aHypothesis({ thing, value: 'more breakfasts', beneficiary });
  return { issueId, key: `BAKE-${issueId}`, summary: `Bet ${issueId}`, projectId: '10', hypothesis, verdict: aKeptVerdict(verdict), agreement, by, at };
}
