import { queryOptions } from '@tanstack/react-query';
import { jira } from '../api/jira';
import { askOfSprint } from './told-of-sprint';

/** Asked for as soon as a sprint's screen opens, before there is the code that makes something of it. */
export const toldOfSprint = (sprintId: string) =>
  queryOptions({ queryKey: ['sprint', sprintId, 'told'], queryFn: () => askOfSprint(jira)(sprintId) });
