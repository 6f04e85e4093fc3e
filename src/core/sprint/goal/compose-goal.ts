import { decimalOf, minus, numberOf } from '../../currency/decimal';
import { countsInPercent } from '../../values/percent';
import type { GoalPart } from './goal-part';
import type { GoalPhrases, Way } from './goal-phrases';
import { isMeasuredUnit, oneOfUnit, unitParts } from './measured-unit';

/** Longer than this, a value in somebody's own words is no part of a goal any more but a text. */
const longestValue = 200;

/**
 * A goal in words of value: "25 more croissants a day for commuters; 3 minutes less waiting at the
 * counter". The change that is likely, where there are numbers; else what was written as the expected
 * value. What has neither is left out.
 *
 * @param parts in the order in which they shall be said
 */
export function composeGoal(parts: readonly GoalPart[], phrases: GoalPhrases): string {
  const said = parts.map((part) => sayPart(part, phrases)).filter((phrase) => phrase !== '');
  return upperFirst([...new Set(said)].join('; '));
}

/** Whether a goal can say anything about it. */
export function isSayable(part: GoalPart, phrases: GoalPhrases): boolean {
  return sayPart(part, phrases) !== '';
}

function sayPart(part: GoalPart, phrases: GoalPhrases): string {
  const phrase = inNumbers(part, phrases) ?? inOwnWords(part.value);
  const beneficiary = part.beneficiary.trim();
  const isSaid = phrase === '' || beneficiary === '' || phrase.toLowerCase().includes(beneficiary.toLowerCase());
  return isSaid ? phrase : phrases.forWhom(phrase, beneficiary);
}

function inNumbers({ measure, expectation: { baseline, likely } }: GoalPart, phrases: GoalPhrases): string | null {
  if (measure === null || likely === null) return null;
  const { what, per } = unitParts(measure.unit);
  if (baseline === null) {
    const unit = [what, per].filter((text) => text !== '').join(' ');
    return unit === '' ? null : withName(phrases.reached(phrases.number(likely), unit), measure, phrases);
  }
  const change = numberOf(minus(decimalOf(likely), decimalOf(baseline)));
  return change === 0 ? null : changed(change, measure, phrases);
}

function changed(change: number, measure: NonNullable<GoalPart['measure']>, phrases: GoalPhrases): string {
  const way: Way = change > 0 ? 'more' : 'less';
  const size = Math.abs(change);
  const count = phrases.number(size);
  const name = phrases.within(measure.name);
  const { what, per } = unitParts(measure.unit);
  if (countsInPercent(measure.unit)) return phrases.points(count, size === 1, name, way);
  if (what === '') return phrases.things(count, name, per, way);
  if (isMeasuredUnit(what)) return phrases.amount(count, size === 1 ? oneOfUnit(what) : what, name, per, way);
  return withName(phrases.things(count, what, per, way), measure, phrases);
}

/** The name is said where the unit does not say what is counted: "60 more people per day" of whom? */
function withName(phrase: string, { name, unit }: NonNullable<GoalPart['measure']>, phrases: GoalPhrases): string {
  return sharesWord(name, unit) ? phrase : phrases.named(phrase, phrases.within(name));
}

const wordLength = 4;

function sharesWord(name: string, unit: string): boolean {
  const stems = (text: string) => text.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length >= wordLength);
  return stems(name).some((word) => stems(unit).some((other) => other.startsWith(word.slice(0, -1)) || word.startsWith(other.slice(0, -1))));
}

/** The first line of what was written, without what ends a sentence. */
function inOwnWords(value: string): string {
  const line = (value.trim().split(/\n/)[0] ?? '').replace(/[\s.;,:!]+$/, '');
  if (line.length <= longestValue) return line;
  return `${line.slice(0, longestValue).replace(/\s+\S*$/, '')}…`;
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
