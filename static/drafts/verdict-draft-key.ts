import { browserStorage } from './browser-storage';

/** Under which name this browser keeps what one person is answering about one issue. */
export const verdictDraftKey = (issueId: string, accountId: string): string => `value-backlog.verdict-draft.${issueId}.${accountId}`;

/** Whether there is something to bring back, for those who have not loaded yet what reads it. */
export function hasVerdictDraft(issueId: string, accountId: string): boolean {
  return browserStorage().getItem(verdictDraftKey(issueId, accountId)) !== null;
}
