import { oneOf } from '../values/one-of';

/** How a project wants to be told of values that are due: a comment on the issue, or only the lists. */
export const followUps = ['comment', 'list'] as const;

export type FollowUp = (typeof followUps)[number];

export const FollowUpSchema = oneOf(...followUps);

export const defaultFollowUp: FollowUp = 'comment';
