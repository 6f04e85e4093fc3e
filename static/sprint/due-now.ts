import { queryOptions, useQuery } from '@tanstack/react-query';
import { jira } from '../api/jira';
import { readDueNow, type DueQuestion } from './read-due-now';

/** What is due in a project today: one REST call. */
export const dueNow = (question: DueQuestion) =>
  queryOptions({
    queryKey: ['due-now', question.projectId, question.today, question.sprintId ?? null],
    queryFn: () => readDueNow(jira)(question),
    enabled: question.projectId !== '',
  });

export const useDueNow = (question: DueQuestion) => useQuery(dueNow(question));
