import { months12To17 } from './months-12-to-17';
import { months18To22 } from './months-18-to-22';
import { months1To6 } from './months-1-to-6';
import { months7To11 } from './months-7-to-11';
import type { PastSprint } from './past-sprint';

/** The bakery's months before it took to sprints of two weeks. */
export const twoYears: readonly PastSprint[] = [...months1To6, ...months7To11, ...months12To17, ...months18To22];
