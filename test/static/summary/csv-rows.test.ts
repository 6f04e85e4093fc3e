import { csvRows } from '../../../static/summary/export/csv-rows';
import { anItem, aSummary, aVerdict, inEnglish } from './a-summary';

describe('The summary as a table', () => {
  it('has a row for each bet, with numbers as numbers', () => {
    const [row] = csvRows(aSummary(), inEnglish);
    expect(row).toMatchObject({
      Sprint: 'Week 47', Issue: 'BAKE-1', Answer: 'Partly', Measure: 'Croissants', Unit: 'croissants per day', Baseline: 120, Expected: 145, Came: 140,
      'Confidence (%)': 60, Currency: 'Euros per year', 'Expected in the currency': 9000, 'Came in the currency': 7200, Decided: 'Persevere', 'Answered by': 'Sam Lindqvist',
    });
  });

  it('names what nobody answered as unanswered, and makes up no number for it', () => {
    expect(csvRows(aSummary(), inEnglish)[1]).toMatchObject({ Issue: 'BAKE-2', Answer: 'Unanswered', Came: '', 'Expected in the currency': 4500, 'Came in the currency': '', 'Answered by': '' });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\uff1d1', "'=1"])('lets no text run as a formula: %j', (typed) => {
    const [row] = csvRows(aSummary({ items: [anItem({ thing: typed, verdict: aVerdict({ learnt: typed, evidence: typed }) })] }), inEnglish);
    expect([row?.Thing, row?.Learnt, row?.['How we know']]).toEqual([`'${typed}`, `'${typed}`, `'${typed}`]);
  });

  it('keeps a number below zero a number', () => {
    const [row] = csvRows(aSummary({ items: [anItem({ verdict: aVerdict({ actual: -5 }) })] }), inEnglish);
    expect(row).toMatchObject({ Came: -5, 'Came in the currency': -45_000 });
  });
});
