/**
 * What somebody did to an item, named the same whichever way we learn of it: one act, one flag.
 * A change is named by its entry in Jira's changelog, which the event and the REST API both tell.
 */
export const changeAct = (historyId: string): string => `change-${historyId}`;

export const creationAct = (issueId: string): string => `creation-${issueId}`;

/** The global realtime channel on which the event tells a person's browsers what they did; tokens bind it to the person. */
export const guardChannel = 'backlog-guard';

/** Ids only: whoever receives it reads the rest as themselves. */
export interface ActMessage {
  readonly issueId: string;
  readonly act: string;
  /** When it was done, epoch milliseconds. */
  readonly at: number;
}
