const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Jira's own date format, `22/Nov/26 9:05 AM`, which most sites never change. */
const jiras = /^(\d{1,2})\/(\w{3})\/(\d{2}|\d{4})(?: (\d{1,2}):(\d{2})(?: ([AP]M))?)?$/i;
const iso = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

function jirasInstant(text: string): number {
  const [, day = '', month = '', year = '', hour = '0', minute = '0', half = ''] = jiras.exec(text) ?? [];
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
  const index = months.indexOf(month.toLowerCase());
  return index < 0 ? NaN : Date.UTC(Number(year.length === 2 ? `20${year}` : year), index, Number(day), hours, Number(minute));
}

/** An instant as ISO 8601 in UTC, or undefined for what is neither ISO nor Jira's own format. The export names no time zone: UTC is taken. */
export function readJiraDate(text: string): string | undefined {
  const trimmed = text.trim();
  const zoned = /(Z|[+-]\d{2}:?\d{2})$/.test(trimmed.slice(10)) || trimmed.length === 10 ? trimmed : `${trimmed}Z`;
  const instant = iso.test(trimmed) ? Date.parse(zoned) : jirasInstant(trimmed);
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString();
}
