import { queryOptions } from '@tanstack/react-query';
import { jira } from '../api/jira';
import { askOfSprint, type Foreseen } from './told-of-sprint';

/** Asked for as soon as a sprint's screen opens, before there is the code that makes something of it. */
export const toldOfSprint = (sprintId: string, foreseen?: Foreseen) =>
  queryOptions({ queryKey: ['sprint', sprintId, 'told'], queryFn: () => askOfSprint(jira)(sprintId, foreseen) });
