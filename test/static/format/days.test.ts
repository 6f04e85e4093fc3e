import { dayAt, daysUntil, formatDay, formatDaysAway } from '../../../static/format/days';

test('which day it is depends on where one is', () => {
  const lateInTheEvening = new Date('2026-11-22T23:30:00Z');
  expect(dayAt(lateInTheEvening, 'UTC')).toBe('2026-11-22');
  expect(dayAt(lateInTheEvening, 'Europe/Berlin')).toBe('2026-11-23');
  expect(dayAt(lateInTheEvening, 'America/Los_Angeles')).toBe('2026-11-22');
});

test.each([
  ['2026-11-22', 0],
  ['2026-12-04', 12],
  ['2026-11-21', -1],
  ['2027-11-22', 365],
])('until %s there are %i days', (day, days) => {
  expect(daysUntil(day, '2026-11-22')).toBe(days);
});

test('no change of the clocks adds or takes a day', () => {
  expect(daysUntil('2026-03-30', '2026-03-28')).toBe(2);
  expect(daysUntil('2026-10-26', '2026-10-24')).toBe(2);
});

test('a day is written as the language does, whatever the time zone of the machine', () => {
  expect([formatDay('2026-12-04', 'en-US'), formatDay('2026-12-04', 'de-DE')]).toEqual(['Dec 4, 2026', '04.12.2026']);
});

test.each([
  [0, 'today', 'heute'],
  [1, 'tomorrow', 'morgen'],
  [12, 'in 12 days', 'in 12 Tagen'],
  [90, 'in 3 months', 'in 3 Monaten'],
  [800, 'in 2 years', 'in 2 Jahren'],
])('%i days are told in words', (days, english, german) => {
  expect([formatDaysAway(days, 'en-US'), formatDaysAway(days, 'de-DE')]).toEqual([english, german]);
});
