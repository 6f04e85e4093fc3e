import { formatAgo, formatInstant } from '../../../static/format/instants';

const now = new Date('2026-11-22T14:00:00Z');

test.each([
  ['2026-11-22T13:59:58Z', 'now'],
  ['2026-11-22T14:00:03Z', 'now'],
  ['2026-11-22T13:59:40Z', '20 seconds ago'],
  ['2026-11-22T13:57:00Z', '3 minutes ago'],
  ['2026-11-22T11:30:00Z', '2 hours ago'],
  ['2026-11-21T13:00:00Z', 'yesterday'],
  ['2026-11-12T13:00:00Z', '10 days ago'],
  ['2026-08-01T13:00:00Z', '3 months ago'],
  ['2024-08-01T13:00:00Z', '2 years ago'],
])('%s was %s', (instant, words) => {
  expect(formatAgo(instant, now, 'en-US')).toBe(words);
});

test('a moment is told in the language and the time zone of the person', () => {
  expect(formatInstant('2026-11-22T23:30:00Z', 'de-DE', 'Europe/Berlin')).toBe('23. November 2026 um 00:30');
  expect(formatInstant('2026-11-22T23:30:00Z', 'en-GB', 'UTC')).toMatch(/^22 November 2026 at 23:30$/);
});
