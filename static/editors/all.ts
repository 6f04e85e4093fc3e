/** All editors in one chunk: whoever opens one is likely to open another. */
export { BeginningEditor } from './BeginningEditor';
export { BeneficiaryEditor } from './BeneficiaryEditor';
export { ConfidenceEditor } from './ConfidenceEditor';
export { CriterionEditor } from './CriterionEditor';
export { DueDateEditor } from './DueDateEditor';
export { KindEditor } from './KindEditor';
export { MeasureEditor } from './MeasureEditor';
export { ReasonEditor } from './ReasonEditor';
export { SentenceEditor } from './SentenceEditor';
