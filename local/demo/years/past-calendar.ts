import type { Calendar } from '../calendar';

/** A month each, one after the other, until the sprints of two weeks begin. */
const length = 31;
const first = -729;

/** When a sprint of the two years began and ended, in days from the start of the demo. */
export const monthOf = (number: number) => ({ from: first + number * length, to: first + (number + 1) * length - 1 });

const monthNames = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "March 2025", by the day in the middle: sprints do not begin on the first. */
export const nameOfMonth = (number: number, { at }: Calendar): string => monthNames.format(new Date(at(monthOf(number).from + length / 2)));
