import { untouchedTemplate } from '../../hypothesis/grading/rules/untouched-template';
import type { Rule } from '../rule';
import { isInProductBacklog } from '../item';

/** A hypothesis that still says what a template left to be filled in. */
export const templateUntouched: Rule = {
  name: 'template-untouched',
  severity: 'warn',
  meansTodo: false,
  repairs: ['write-hypothesis', 'exempt'],
  look: ({ item }) => {
    if (item.hypothesis.state !== 'written' || !isInProductBacklog(item)) return null;
    const hint = untouchedTemplate(item.hypothesis.revision.hypothesis);
    return hint === null ? null : { words: hint.words };
  },
};
