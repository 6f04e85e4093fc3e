import { useEditor } from '../editing/editor';
import css from './Facts.module.css';
import { BeneficiaryFact } from './BeneficiaryFact';
import { ConfidenceFact } from './ConfidenceFact';
import { DueDateFact } from './DueDateFact';
import { MeasureFact } from './MeasureFact';

/** The figures that one wants to see at a glance. */
export function KeyFacts() {
  const { measure, dueDate, confidence, beneficiary } = useEditor().hypothesis;
  if (measure === null && dueDate === null && confidence === null && beneficiary === '') return null;
  return (
    <dl className={css.facts}>
      <MeasureFact />
      <DueDateFact />
      <ConfidenceFact />
      <BeneficiaryFact />
    </dl>
  );
}
