import { contentWords } from '../content-words';
import type { GradingRule } from '../hint';

/** Two measures in one value: when one moves and the other does not, nobody can say how it turned out. */
export const twoMeasures: GradingRule = ({ value }) => {
  const [first, ...others] = value.split(separators).flatMap(measuredIn);
  const second = others.find(({ stem }) => stem !== first?.stem);
  if (first === undefined || second === undefined) return null;
  return { rule: 'two-measures', field: 'value', words: [first.typed, second.typed] };
};

// A comma without a blank belongs to a number.
const separators = /,\s+|;|\n|\s(?:and|und|sowie|as well as|&|\+|plus)\s/iu;

const change = 'more|fewer|less|higher|lower|increase[ds]?|reduce[ds]?|decrease[ds]?|mehr|weniger|höhere[rns]?|niedrigere[rns]?';
const quantity = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:(?:${change})\\s+)*(?:[+−-]?\\d[\\d.,]*\\s*%?\\s*)(?:(?:${change})\\s+)*|(?:(?:${change})\\s+)+)(\\p{L}[\\p{L}-]*)`,
  'iu',
);

/** The quantity that a part of the value names, with the word that it counts; at most one. */
function measuredIn(part: string): readonly { readonly typed: string; readonly stem: string }[] {
  const [typed, , counted = ''] = quantity.exec(part) ?? [];
  const [word] = contentWords(counted);
  return typed === undefined || word === undefined ? [] : [{ typed: typed.trim(), stem: word.stem }];
}
