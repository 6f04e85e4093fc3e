import type { Revision } from '../../../src/core/hypothesis/revision';

/** Whose answer a revision holds; where it holds none, who took it back. */
export const whoAnswered = ({ verdict, by }: Revision): string => verdict?.by ?? by;
