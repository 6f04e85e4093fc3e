import type { ContextStatus } from '../../app/context-status';

/** What the lozenge says, in one language. */
export type StatusWords = Readonly<Record<ContextStatus, string>>;
