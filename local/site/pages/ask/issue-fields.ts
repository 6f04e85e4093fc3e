import type { IssueType } from './project';

/** Field ids as Jira gives them on a new site. */
export const storyPointsField = 'customfield_10016';
export const sprintField = 'customfield_10020';

export interface Status {
  readonly id: string;
  readonly name: string;
  readonly statusCategory: { readonly key: 'new' | 'indeterminate' | 'done' };
}

export interface JiraUser {
  readonly accountId: string;
  readonly displayName: string;
}

interface Parent {
  readonly id: string;
  readonly key: string;
  readonly fields: { readonly summary: string; readonly issuetype?: IssueType };
}

/** An issue as lists show it. */
export interface ListedIssue {
  readonly id: string;
  readonly key: string;
  readonly fields: {
    readonly summary: string;
    readonly status: Status;
    readonly issuetype: IssueType;
    readonly parent?: Parent;
    readonly assignee: JiraUser | null;
    readonly [storyPointsField]?: number | null;
  };
}

export const listedFields = ['summary', 'status', 'issuetype', 'parent', 'assignee', storyPointsField].join(',');
