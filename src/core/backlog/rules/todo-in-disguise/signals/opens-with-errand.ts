import { beginsWith, found, type Signal } from '../signal';

const steps = beginsWith(
  '(?:go |do the )?shopping|buy(?:ing)?|purchas(?:e|ing)|procur(?:e|ing)|fetch(?:ing)?|hir(?:e|ing)|call|phone|e-?mail|order (?=more|new|the|some|\\w+ from)|pick up|book (?=a|the) (?:room|meeting|flight)',
  'einkaufen|besorgen|beschaffen|bestellen',
);

/** It opens with an errand: something that must be got before anything can be made. */
export const opensWithErrand: Signal = ({ deed }) => found(steps, deed);
