import { events } from '@forge/bridge';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { issueWithToDos } from './issue-with-to-dos';

/** Jira's own word that an issue changed, and ours between two screens on the same page. */
const jiraChanged = 'JIRA_ISSUE_CHANGED';
const hypothesisSaved = 'value-backlog.hypothesis-saved';

// A screen hears what it says itself, and need not read what it has just been told.
const thisScreen = crypto.randomUUID();

interface News {
  readonly issueId?: string | number;
  readonly from?: unknown;
}

export function tellSaved(issueId: string): void {
  void events.emit(hypothesisSaved, { issueId, from: thisScreen });
}

/** @returns how to hear no more of it */
export function onHypothesisSaved(listener: (issueId: string) => void): () => void {
  const subscription = events.on(hypothesisSaved, (news?: News) => {
    if (news?.issueId !== undefined) listener(String(news.issueId));
  });
  return () => void subscription.then(({ unsubscribe }) => unsubscribe());
}

/** Reads the issue again, one REST call, when somebody changed it. What is being typed stays. */
export function useFreshIssue(issueId: string): void {
  const client = useQueryClient();
  useEffect(() => {
    const refetch = (news?: News) => {
      if (news?.from === thisScreen || String(news?.issueId ?? issueId) !== issueId) return;
      void client.invalidateQueries({ queryKey: issueWithToDos(issueId).queryKey });
    };
    const subscriptions = [jiraChanged, hypothesisSaved].map((event) => events.on(event, refetch));
    return () => subscriptions.forEach((subscription) => void subscription.then(({ unsubscribe }) => unsubscribe()));
  }, [client, issueId]);
}
