const dayLength = 86_400_000;

/** Days as the demo counts them: 0 is the day on which the site was first started. */
export interface Calendar {
  /** ISO instant. */
  readonly at: (day: number, hour?: number) => string;
  /** `YYYY-MM-DD` */
  readonly on: (day: number) => string;
}

export function calendarFrom(start: Date): Calendar {
  const midnight = Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate());
  const at = (day: number, hour = 9) => new Date(midnight + day * dayLength + hour * 3_600_000).toISOString();
  return { at, on: (day) => at(day).slice(0, 10) };
}
