import { beginsWith, found } from '../pattern';
import type { Signal } from '../signal';

const steps = beginsWith(
  '(?:go |do the )?shopping|buy(?:ing)?|purchas(?:e|ing)|procur(?:e|ing)|fetch(?:ing)?|hir(?:e|ing)|order (?=more|new|the|some|\\w+ from)|pick up|book (?=a|the) (?:room|meeting|flight)',
  'kaufen|einkaufen|besorgen|beschaffen|bestellen',
);

/** It opens with an errand: something that must be got before anything can be made. */
export const opensWithErrand: Signal = ({ deeds }) => found(steps, ...deeds);
