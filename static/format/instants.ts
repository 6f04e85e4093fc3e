/** Units of time with their length in seconds, the longest first. */
const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** "3 minutes ago", "yesterday"; anything under five seconds is "now". */
export function formatAgo(instant: string, now: Date, locale: string): string {
  const seconds = (Date.parse(instant) - now.getTime()) / 1000;
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= Math.max(size, 5)) ?? ['second', Infinity];
  // A zero that was negative would be told as "0 seconds ago".
  return words.format(Math.trunc(seconds / length) + 0, unit);
}

/** Day and time, as read in that place. */
export function formatInstant(instant: string, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(Date.parse(instant));
}
