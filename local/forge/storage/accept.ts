import { badRequest } from './storage-error';

/** @see https://developer.atlassian.com/platform/forge/limits-kvs-ce/ */
const keyPattern = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;
const keyLength = 500;
const valueBytes = 240 * 1024;
const valueDepth = 31;
const longestTtlMs = 365 * 24 * 60 * 60 * 1000;

export function acceptKey(key: unknown): string {
  if (typeof key !== 'string' || key.length === 0) throw badRequest('KEY_TOO_SHORT', 'A key needs at least one character.');
  if (key.length > keyLength) throw badRequest('KEY_TOO_LONG', `A key may have ${keyLength} characters; this one has ${key.length}.`);
  if (!keyPattern.test(key)) throw badRequest('INVALID_KEY', `The key "${key}" does not match ${keyPattern}.`);
  return key;
}

export function acceptValue(value: unknown): unknown {
  if (value === undefined || value === null) throw badRequest('INVALID_VALUE', 'A value must be a text, number, boolean, array or object.');
  const bytes = Buffer.byteLength(JSON.stringify(value));
  if (bytes > valueBytes) throw badRequest('MAX_SIZE', `A value may have ${valueBytes} bytes; this one has ${bytes}.`);
  if (depthOf(value) > valueDepth) throw badRequest('MAX_DEPTH', `A value may be ${valueDepth} objects deep.`);
  return value;
}

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

const unitMs: Readonly<Record<string, number>> = { SECONDS: 1000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 };

/** @returns when a value written now expires, ISO 8601 */
export function acceptTtl(ttl: unknown, now: Date): string | undefined {
  if (ttl === undefined) return undefined;
  const { unit, value } = ttl as { readonly unit?: unknown; readonly value?: unknown };
  const ms = (unitMs[String(unit)] ?? Number.NaN) * Number(value);
  if (!(ms > 0 && ms <= longestTtlMs)) throw badRequest('INVALID_TTL', 'A ttl is a positive value in SECONDS, MINUTES, HOURS or DAYS, up to a year.');
  return new Date(now.getTime() + ms).toISOString();
}
