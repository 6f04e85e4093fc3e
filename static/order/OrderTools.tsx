import Button from '@atlaskit/button/new';
import type { EffortKind } from '../../src/core/currency/order/effort';
import { Choice } from '../check/list/Choice';
import { LoadFailed } from '../shared/LoadFailed';
import { ProgressLine } from '../shared/ProgressLine';
import css from './OrderTools.module.css';
import type { EstimatesRead } from './reading/order-state';
import { useOrderWords } from './words/order-words';

interface OrderToolsProps {
  readonly ordered: number;
  readonly apart: number;
  readonly moves: number;
  readonly per: EffortKind | null;
  readonly onPer: (per: EffortKind | null) => void;
  readonly estimates: EstimatesRead;
  readonly onRetryEstimates: () => void;
  readonly isTryingRates: boolean;
  readonly onTryRates: () => void;
  readonly mayRank: boolean;
  readonly canApply: boolean;
  readonly onApply: () => void;
}

/** What is ordered by what, and what can be done with the order. */
export function OrderTools(props: OrderToolsProps) {
  const { ordered, apart, moves, per, onPer, estimates, onRetryEstimates, isTryingRates, onTryRates, mayRank, canApply, onApply } = props;
  const { summary, per: perWords, trying, applying } = useOrderWords();
  return (
    <div className={css.tools}>
      <p role="status">
        {summary.sentence(ordered, apart)} {ordered > 0 && summary.moves(moves)}
      </p>
      <div className={css.line}>
        <div className={css.choice}>
          <Choice
            name={perWords.name}
            options={[
              [null, perWords.worth],
              ['storyPoints', perWords.storyPoints],
              ['originalEstimateInSeconds', perWords.originalEstimateInSeconds],
            ]}
            chosen={per}
            onChoose={onPer}
          />
        </div>
        <Button aria-expanded={isTryingRates} onClick={onTryRates}>
          {isTryingRates ? trying.close : trying.open}
        </Button>
        {mayRank && (
          <Button appearance="primary" isDisabled={!canApply} onClick={onApply}>
            {applying.open}
          </Button>
        )}
      </div>
      {!mayRank && <p className={css.subtle}>{applying.mayNot}</p>}
      {per !== null && estimates.type === 'reading' && (
        <ProgressLine name={perWords.name} done={estimates.done} all={estimates.all}>
          {perWords.reading(estimates.done, estimates.all)}
        </ProgressLine>
      )}
      {per !== null && estimates.type === 'failed' && <LoadFailed what={perWords.failed} error={estimates.error} onRetry={onRetryEstimates} />}
    </div>
  );
}
