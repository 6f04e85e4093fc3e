/** Every rule of the guard, structure before text, what is flagged live before what only lists show. */
export const ruleNames = [
  'task-type',
  'todo-in-disguise',
  'no-hypothesis',
  'template-untouched',
  'enabler-enables-nothing',
  'serves-nothing',
  'value-overdue',
  'agreement-reopened',
] as const;

export type RuleName = (typeof ruleNames)[number];
