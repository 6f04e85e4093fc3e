import type { Rule } from '../rule';
import type { RuleName } from '../rule-name';
import { agreementReopened } from './agreement-reopened';
import { enablerEnablesNothing } from './enabler-enables-nothing';
import { noHypothesis } from './no-hypothesis';
import { servesNothing } from './serves-nothing';
import { taskType } from './task-type';
import { templateUntouched } from './template-untouched';
import { todoInDisguise } from './todo-in-disguise';
import { valueOverdue } from './value-overdue';

/** All rules, structure before text, what is flagged live before what only lists show. */
export const rules: Readonly<Record<RuleName, Rule>> = {
  'task-type': taskType,
  'todo-in-disguise': todoInDisguise,
  'no-hypothesis': noHypothesis,
  'template-untouched': templateUntouched,
  'enabler-enables-nothing': enablerEnablesNothing,
  'serves-nothing': servesNothing,
  'value-overdue': valueOverdue,
  'agreement-reopened': agreementReopened,
};
