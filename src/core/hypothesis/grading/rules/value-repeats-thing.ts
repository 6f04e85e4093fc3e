import { contentWords, wordsOf } from '../content-words';
import type { GradingRule } from '../hint';

/**
 * "Buy flour … so that I have flour": the value says no more than that the thing will be done. A
 * number is always more: "so that we have 20 kg of flour" says how much.
 */
export const valueRepeatsThing: GradingRule = ({ thing, value }) => {
  if (wordsOf(thing).length === 0 || wordsOf(value).length < 2 || /\d/.test(value)) return null;
  const said = new Set(contentWords(thing).map(({ stem }) => stem));
  const words = contentWords(value);
  if (!words.every(({ stem }) => said.has(stem))) return null;
  return {
    rule: 'value-repeats-thing',
    field: 'value',
    words: words.length === 0 ? [value.trim()] : [...new Set(words.map(({ typed }) => typed))],
  };
};
