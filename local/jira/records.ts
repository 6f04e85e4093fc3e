/** Ids are strings of digits, instants ISO 8601 in UTC, days `YYYY-MM-DD`. */

export type Locale = 'en-US' | 'de-DE';

export interface User {
  /** Jira's accountId. */
  readonly id: string;
  readonly emailAddress: string;
  readonly displayName: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly accountType: 'atlassian' | 'app';
  readonly active: boolean;
}

/** What the permission scheme grants by; a person in none of them does not see the project. */
export type ProjectRole = 'administrators' | 'members' | 'viewers';

export interface Project {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly leadId: string;
  /** Account ids. */
  readonly roles: Readonly<Record<ProjectRole, readonly string[]>>;
  readonly issueTypeIds: readonly string[];
  readonly statusIds: readonly string[];
}

export interface IssueType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** −1 sub-task, 0 base, 1 epic, 2 and above in Premium. */
  readonly hierarchyLevel: number;
}

export type StatusCategory = 'new' | 'indeterminate' | 'done';

export interface Status {
  readonly id: string;
  readonly name: string;
  readonly category: StatusCategory;
}

export interface Transition {
  readonly id: string;
  readonly name: string;
  readonly to: string;
  /** Status ids; empty means from anywhere. */
  readonly from: readonly string[];
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Field {
  readonly id: string;
  readonly name: string;
  /** Other names that JQL knows the field by. */
  readonly clauseNames: readonly string[];
  readonly schema: FieldSchema | null;
  readonly custom: boolean;
  readonly navigable: boolean;
  readonly orderable: boolean;
}

export interface FieldSchema {
  readonly type: string;
  readonly items?: string;
  readonly system?: string;
  readonly custom?: string;
  readonly customId?: number;
}

export interface Issue {
  readonly id: string;
  readonly key: string;
  readonly projectId: string;
  readonly typeId: string;
  readonly statusId: string;
  readonly summary: string;
  /** An Atlassian Document Format document. */
  readonly description: Adf | null;
  readonly parentId: string | null;
  readonly assigneeId: string | null;
  readonly reporterId: string | null;
  readonly creatorId: string;
  readonly priorityId: string;
  readonly resolutionId: string | null;
  readonly resolved: string | null;
  readonly labels: readonly string[];
  readonly created: string;
  readonly updated: string;
  readonly dueDate: string | null;
  /** The active or future sprint that it is in. A sub-task has its parent's. */
  readonly sprintId: string | null;
  readonly closedSprintIds: readonly string[];
  /** Sorts as text, over all projects; see rank.ts. */
  readonly rank: string;
  readonly storyPoints: number | null;
}

export interface Adf {
  readonly type: 'doc';
  readonly version: 1;
  readonly content: readonly unknown[];
}

export interface Comment {
  readonly id: string;
  readonly issueId: string;
  readonly authorId: string;
  readonly body: Adf;
  readonly created: string;
}

export interface ChangeItem {
  readonly field: string;
  readonly fieldtype: 'jira' | 'custom';
  readonly fieldId: string;
  readonly from: string | null;
  readonly fromString: string | null;
  readonly to: string | null;
  readonly toString: string | null;
}

/** One entry of an issue's changelog. */
export interface History {
  readonly id: string;
  readonly issueId: string;
  readonly authorId: string;
  readonly created: string;
  readonly items: readonly ChangeItem[];
}

export type PropertyOwner = 'issue' | 'project';

export interface Property {
  /** See `propertyId` in properties.ts. */
  readonly id: string;
  readonly owner: PropertyOwner;
  readonly ownerId: string;
  readonly key: string;
  readonly value: unknown;
}

export interface Board {
  readonly id: string;
  readonly name: string;
  readonly type: 'scrum' | 'kanban';
  readonly projectId: string;
  /** Jira's epic panel: while it is on, epics are not ranked among the other issues of the backlog. */
  readonly epicPanel: boolean;
}

export interface Sprint {
  readonly id: string;
  readonly boardId: string;
  readonly name: string;
  readonly goal: string | null;
  readonly state: 'future' | 'active' | 'closed';
  readonly createdDate: string;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly completeDate: string | null;
}

export interface Dashboard {
  readonly id: string;
  readonly name: string;
  /** Only the owner changes it; everybody who is signed in sees it. */
  readonly ownerId: string;
  /** How many gadgets stand beside each other: 1 to 3. */
  readonly columns: number;
}

/** An app's gadget on a dashboard, in the order in which they were added. */
export interface Gadget {
  readonly id: string;
  readonly dashboardId: string;
  readonly moduleKey: string;
  /** What its edit view submitted; null until it did. */
  readonly configuration: Readonly<Record<string, unknown>> | null;
}

/** A rule of the app that somebody put on a transition of a project's workflow. */
export interface TransitionRule {
  /** `projectId/transitionId/ruleKey` */
  readonly id: string;
  readonly projectId: string;
  readonly transitionId: string;
  readonly ruleKey: string;
}

export interface Counter {
  readonly id: string;
  readonly last: number;
}
