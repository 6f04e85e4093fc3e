import { headings } from '../../../src/core/transfer/columns';
import type { RowFlaw } from '../../../src/core/transfer/row-flaw';
import { formatNumber } from '../../format/numbers';
import type { Words } from '../../words/words';
import type { TransferWords } from '../section/use-transfer-words';

export interface Saying {
  readonly words: TransferWords;
  /** Of all screens. */
  readonly common: Words;
  readonly locale: string;
  readonly keyOf: (issueId: string) => string | undefined;
}

/** What is wrong with a row, with the heading of the column where it is one cell. */
export function flawInWords(flaw: RowFlaw, saying: Saying): string {
  const { flaws } = saying.words;
  if (flaw.column !== null) return flaws.at(headings[flaw.column], cellFlaw(flaw, saying));
  switch (flaw.problem) {
    case 'cells':
      return flaws.cells(flaw.found, flaw.wanted);
    case 'does-not-fit':
      return flaws['does-not-fit'](flaw.over);
    default:
      return flaws[flaw.problem];
  }
}

function cellFlaw(flaw: Extract<RowFlaw, { column: keyof typeof headings }>, { words, common, locale, keyOf }: Saying): string {
  const { flaws, or } = words;
  switch (flaw.problem) {
    case 'ambiguous':
    case 'written-otherwise':
      return flaws[flaw.problem](flaw.readings.map((reading) => formatNumber(reading, locale)).join(or));
    case 'unknown-keys':
      return flaws['unknown-keys'](flaw.keys.join(', '));
    case 'measure-differs':
      return flaws['measure-differs'](flaw.ofProject);
    case 'enables-cycle':
      return flaws['enables-cycle'](flaw.cycle.map((id) => keyOf(id) ?? id).join(' → '));
    case 'unknown-measure':
    case 'no-number':
    case 'no-criterion':
      return flaws[flaw.problem];
    case 'no-word-for-it':
      return flaws['no-word-for-it'](expected[flaw.column] ?? '');
    case 'no-such-day':
      return flaws.dueDate;
    case 'too-long':
    case 'too-many':
      return common.problems[flaw.problem](flaw.limit);
    case 'wrong-type':
      return flaw.column === 'confidence' ? common.numbers.percent : common.problems['wrong-type'];
    default:
      return common.problems[flaw.problem];
  }
}

const expected: Readonly<Partial<Record<keyof typeof headings, string>>> = {
  kind: 'hypothesis, enabler',
  direction: 'up, down',
  measureFrom: 'project, own, id',
};
