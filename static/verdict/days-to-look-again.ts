import type { Day } from '../format/days';

/** After which times it is sensible to look again, shortest first. */
const waits = [
  { name: 'twoWeeks', days: 14, months: 0 },
  { name: 'oneMonth', days: 0, months: 1 },
  { name: 'threeMonths', days: 0, months: 3 },
] as const;

export interface DayToLookAgain {
  readonly name: (typeof waits)[number]['name'];
  readonly day: Day;
}

/** Days to look again, for those who need not think of one. */
export function daysToLookAgain(today: Day): readonly DayToLookAgain[] {
  return waits.map(({ name, days, months }) => ({ name, day: after(today, days, months) }));
}

/** A month after the 31st is the last day of the next one, not a day of the one after it. */
function after(today: Day, days: number, months: number): Day {
  const date = new Date(`${today}T00:00:00Z`);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, lastDay) + days);
  return date.toISOString().slice(0, 10);
}
