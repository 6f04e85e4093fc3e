import { AddMore } from './AddMore';
import { BeneficiaryFact } from './BeneficiaryFact';
import { ConfidenceFact } from './ConfidenceFact';
import { DueDateFact } from './DueDateFact';
import css from './Facts.module.css';
import { KindFact } from './KindFact';
import { MeasureFact } from './MeasureFact';
import { ReasonFact } from './ReasonFact';

/** All that is known about the hypothesis, and a quiet line of what could be added. */
export function Facts() {
  return (
    <>
      <dl className={css.facts}>
        <MeasureFact />
        <DueDateFact />
        <ConfidenceFact />
        <KindFact />
        <BeneficiaryFact />
        <ReasonFact />
      </dl>
      <AddMore />
    </>
  );
}
