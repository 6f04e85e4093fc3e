import { countsInPercent } from '../../../src/core/values/percent';

test.each(['%', '% of what is baked', 'percent', 'Per cent of guests', 'Prozent', '% der Gäste', '٪'])('"%s" counts in percent', (unit) => {
  expect(countsInPercent(unit)).toBe(true);
});

test.each(['', 'guests', 'per week', 'percentiles', 'cent'])('"%s" does not', (unit) => {
  expect(countsInPercent(unit)).toBe(false);
});
