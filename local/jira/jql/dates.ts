const units: Readonly<Record<string, number>> = { w: 7 * 86_400_000, d: 86_400_000, h: 3_600_000, m: 60_000 };

type Period = 'Day' | 'Week' | 'Month' | 'Year';

const period = /^(start|end)of(day|week|month|year)$/i;
const shift = /([+-]?\d+)([yMwdhm])/g;

/** Moves an instant by a JQL increment such as `-1w`, `4w 2d`, `1y`; undefined when it is none. */
function shifted(from: Date, increment: string): Date | undefined {
  const parts = [...increment.matchAll(shift)];
  if (parts.length === 0 || increment.replace(shift, '').trim() !== '') return undefined;
  const sign = increment.trim().startsWith('-') ? -1 : 1;
  return parts.reduce((at, [, count = '0', unit = ''], index) => {
    // "-4w 2d" goes back by both: the sign counts for the whole.
    const amount = index === 0 ? Number(count) : sign * Math.abs(Number(count));
    if (unit === 'y') return new Date(Date.UTC(at.getUTCFullYear() + amount, at.getUTCMonth(), at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes()));
    if (unit === 'M') return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + amount, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes()));
    return new Date(at.getTime() + amount * (units[unit] ?? 0));
  }, from);
}

/** A date as people write it in JQL: `2026-11-22`, `2026/11/22 14:05`, or an increment from now. In UTC. */
export function readDate(text: string, now: Date): number | undefined {
  const absolute = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2}))?$/.exec(text.trim());
  if (!absolute) return shifted(now, text)?.getTime();
  const [, year, month, day, hour = '0', minute = '0'] = absolute;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  return new Date(at).getUTCDate() === Number(day) ? at : undefined;
}

/** `now()`, `startOfDay(-1)`, `endOfMonth("+1w")` …; undefined when there is no such function. */
export function dateFunction(name: string, args: readonly string[], now: Date): number | undefined {
  if (name.toLowerCase() === 'now') return now.getTime();
  const found = period.exec(name);
  if (!found) return undefined;
  const [, edge = '', unit = ''] = found;
  const of = (unit.charAt(0).toUpperCase() + unit.slice(1).toLowerCase()) as Period;
  const increment = args[0] ?? '0d';
  // A bare number counts in the function's own unit.
  const natural = /^[+-]?\d+$/.test(increment) ? `${increment}${{ Day: 'd', Week: 'w', Month: 'M', Year: 'y' }[of]}` : increment;
  const at = shifted(now, natural);
  return at && (edge.toLowerCase() === 'start' ? start(at, of) : end(at, of));
}

function start(at: Date, of: Period): number {
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  switch (of) {
    case 'Day':
      return Date.UTC(year, month, day);
    case 'Week':
      // Weeks start on Monday, as ISO 8601 has them.
      return Date.UTC(year, month, day - ((at.getUTCDay() + 6) % 7));
    case 'Month':
      return Date.UTC(year, month, 1);
    case 'Year':
      return Date.UTC(year, 0, 1);
  }
}

function end(at: Date, of: Period): number {
  const from = new Date(start(at, of));
  const [year, month, day] = [from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate()];
  switch (of) {
    case 'Day':
      return Date.UTC(year, month, day + 1) - 1;
    case 'Week':
      return Date.UTC(year, month, day + 7) - 1;
    case 'Month':
      return Date.UTC(year, month + 1, 1) - 1;
    case 'Year':
      return Date.UTC(year + 1, 0, 1) - 1;
  }
}
