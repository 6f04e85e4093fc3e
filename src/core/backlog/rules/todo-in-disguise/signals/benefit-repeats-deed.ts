import { contentWords } from '../../../../hypothesis/grading/content-words';
import type { Signal } from '../signal';

/** As long as a word gets, and a few fillers before it. */
const beginning = 60;

/** "Buy flour so that we have flour": the benefit says no more than the deed. A number is always more. */
export const benefitRepeatsDeed: Signal = ({ story }) => {
  if (story === null || story.benefit === '' || /\d/.test(story.benefit)) return null;
  // Nearly all benefits are let go here, before the costly part.
  const [first] = contentWords(story.benefit.slice(0, beginning));
  if (first !== undefined && !story.deed.toLowerCase().includes(first.stem)) return null;
  const said = new Set(contentWords(story.deed).map(({ stem }) => stem));
  return contentWords(story.benefit).every(({ stem }) => said.has(stem)) ? story.benefit : null;
};
