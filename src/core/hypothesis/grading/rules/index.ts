import type { GradingRule, HintRule } from '../hint';
import { noMeasure } from './no-measure';
import { noReason } from './no-reason';
import { severalChanges } from './several-changes';
import { twoMeasures } from './two-measures';
import { untouchedTemplate } from './untouched-template';
import { valueRepeatsThing } from './value-repeats-thing';

/** All rules, the most valuable first: only the first hint is shown. The file of each has its name. */
export const rules: Readonly<Record<HintRule, GradingRule>> = {
  'value-repeats-thing': valueRepeatsThing,
  'untouched-template': untouchedTemplate,
  'several-changes': severalChanges,
  'two-measures': twoMeasures,
  'no-reason': noReason,
  'no-measure': noMeasure,
};
