import { contentWords } from '../../../../hypothesis/grading/content-words';
import type { Signal } from '../signal';

/** "Buy flour so that we have flour": the benefit says no more than the deed. */
export const benefitRepeatsDeed: Signal = ({ story }) => {
  if (story === null || story.benefit === '' || /\d/.test(story.benefit)) return null;
  const said = new Set(contentWords(story.deed).map(({ stem }) => stem));
  const words = contentWords(story.benefit);
  return words.every(({ stem }) => said.has(stem)) ? story.benefit : null;
};
