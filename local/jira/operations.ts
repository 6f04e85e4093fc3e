import { agileOperations } from './agile/operations';
import { issueOperations } from './issues/operations';
import type { Operation } from './operation';
import { platformOperations } from './platform/operations';

/** All that this stand-in implements; anything else is answered with 501. */
export const operations: readonly Operation[] = [...platformOperations, ...issueOperations, ...agileOperations];
