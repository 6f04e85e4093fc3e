import type { HypothesisField, HypothesisParts } from '../../src/core/hypothesis/parts';
import { DueDate } from '../facts/DueDateFact';
import { MeasureText } from '../facts/MeasureText';
import { formatPercent } from '../format/numbers';
import { useSession } from '../session/session';
import { LongText } from '../shared/LongText';
import { useWords } from '../words/words';
import { CriteriaList } from './CriteriaList';
import { EpicNames } from './EpicNames';
import css from './PartValue.module.css';

export type Part = { [Field in HypothesisField]: { readonly field: Field; readonly value: HypothesisParts[Field] } }[HypothesisField];

/** One part of a hypothesis as it was at some time, to be read beside another. */
export function PartValue({ part }: { readonly part: Part }) {
  const words = useWords();
  return isEmpty(part) ? <p className={css.nothing}>{words.nothing}</p> : <Value part={part} />;
}

function Value({ part }: { readonly part: Part }) {
  const words = useWords();
  const { locale } = useSession();
  switch (part.field) {
    case 'kind':
      return words.kinds[part.value];
    case 'thing':
    case 'value':
    case 'beneficiary':
    case 'reason':
      return <LongText>{part.value}</LongText>;
    case 'measure':
      return part.value.measure && <MeasureText measure={part.value.measure} expectation={part.value.expectation} />;
    case 'dueDate':
      return part.value !== null && <DueDate day={part.value} />;
    case 'confidence':
      return part.value !== null && formatPercent(part.value, locale);
    case 'enables':
      return <EpicNames ids={part.value} />;
    case 'criteria.thing':
    case 'criteria.value':
      return <CriteriaList criteria={part.value} />;
  }
}

function isEmpty({ field, value }: Part): boolean {
  if (field === 'measure') return value.measure === null;
  if (field === 'confidence') return value === null;
  return value === null || value.length === 0;
}
