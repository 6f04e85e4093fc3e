/** A calendar day, `YYYY-MM-DD`: without a clock, so that no time zone moves it. */
export type Day = string;

const millisecondsPerDay = 86_400_000;

const midnight = (day: Day) => Date.parse(`${day}T00:00:00Z`);

/** Which day it is somewhere. */
export function dayAt(instant: Date, timeZone: string): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);
}

/** @returns negative where `day` is past */
export function daysUntil(day: Day, today: Day): number {
  return Math.round((midnight(day) - midnight(today)) / millisecondsPerDay);
}

export function formatDay(day: Day, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(midnight(day));
}

/** "today", "tomorrow", "in 12 days", "in 5 months". */
export function formatDaysAway(days: number, locale: string): string {
  const [count, unit] = inUnit(days);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(count, unit);
}

function inUnit(days: number): [number, Intl.RelativeTimeFormatUnit] {
  const size = Math.abs(days);
  if (size < 60) return [days, 'day'];
  return size < 700 ? [Math.round(days / 30.44), 'month'] : [Math.round(days / 365.25), 'year'];
}
