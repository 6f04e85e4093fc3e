import { startedAt } from '../../../src/core/sprint/started-at';

const now = '2026-11-02T09:12:00.000Z';

test.each([
  ['a start of a minute ago', '2026-11-02T09:11:00.000Z', true, '2026-11-02T09:11:00.000Z'],
  ['a start that somebody set to last week, told by the event', '2026-10-26T09:00:00.000Z', true, now],
  ['a start of last week, found later', '2026-10-26T09:00:00.000Z', false, '2026-10-26T09:00:00.000Z'],
  ['a start that somebody set to tomorrow', '2026-11-03T09:00:00.000Z', true, now],
  ['a start that somebody set to tomorrow, found later', '2026-11-03T09:00:00.000Z', false, now],
  ['no start date', null, true, now],
])('%s', (_, startDate, isEvent, moment) => {
  expect(startedAt(startDate, now, isEvent)).toBe(moment);
});
