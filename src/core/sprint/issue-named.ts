import { matching } from '../values/text';

/** What is kept of how Jira calls an issue. */
export const issueLimits = { summary: 255 } as const;

export const IssueKeySchema = matching(/^.{1,60}$/s);
