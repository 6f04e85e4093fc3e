export type RuleName =
  | 'task-type'
  | 'todo-in-disguise'
  | 'no-hypothesis'
  | 'template-untouched'
  | 'enabler-enables-nothing'
  | 'serves-nothing'
  | 'value-overdue'
  | 'agreement-reopened';
