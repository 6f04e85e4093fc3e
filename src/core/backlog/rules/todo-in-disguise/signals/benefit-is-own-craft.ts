import { contentWords } from '../../../../hypothesis/grading/content-words';
import type { Signal } from '../signal';

/** As long as a word gets, and a few fillers before it. */
const beginning = 60;

/** "As a cook … so that I can cook": the benefit is that the actor gets on with the job. */
export const benefitIsOwnCraft: Signal = ({ story }) => {
  if (story === null || story.benefit === '') return null;
  const [first] = contentWords(story.benefit.slice(0, beginning));
  const actor = contentWords(story.actor).at(-1);
  return first !== undefined && first.stem === actor?.stem ? story.benefit : null;
};
