import { daysToLookAgain } from '../../../static/verdict/days-to-look-again';

test.each([
  ['2026-11-22', ['2026-12-06', '2026-12-22', '2027-02-22']],
  ['2026-11-30', ['2026-12-14', '2026-12-30', '2027-02-28']],
  ['2027-12-31', ['2028-01-14', '2028-01-31', '2028-03-31']],
  ['2027-01-31', ['2027-02-14', '2027-02-28', '2027-04-30']],
])('from %s on: in two weeks, in a month, in three', (today, days) => {
  expect(daysToLookAgain(today).map(({ day }) => day)).toEqual(days);
});
