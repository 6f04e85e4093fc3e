import { columns, headings } from '../../../src/core/transfer/columns';
import { readHeadings } from '../../../src/core/transfer/headings-read';
import { verdictColumns } from '../../../src/core/transfer/verdict-cells';
import { writeRow } from '../../../src/core/transfer/write-row';
import { BetSchema } from '../../../src/core/hypothesis/bet';
import { aVerdict } from '../../static/verdict/a-verdict';
import { aRevision, paula, tuesday } from '../hypothesis/a-hypothesis';

const naming = { keyOf: () => undefined, nameOf: () => 'Paula Oduya', measures: [] };
const rowOf = (verdict?: ReturnType<typeof aVerdict>) => writeRow({ key: 'BAKE-4', summary: '' }, aRevision({ change: { type: 'answered' }, ...(verdict && { verdict }) }), naming);

test('a verdict stands in the row of its revision with all that was said', () => {
  const verdict = aVerdict({
    answer: 'too-early',
    actual: 1.234,
    evidence: '=HYPERLINK("x")',
    delivery: { state: 'partly', toDos: { done: 3, total: 4 } },
    learnt: 'Much.',
    decision: 'persevere',
    lookAgainOn: '2027-01-01',
    askedIn: { sprintId: '12', name: 'Sprint 12' },
  });
  expect(rowOf(verdict)).toMatchObject({
    change: 'answered',
    verdict: 'too-early',
    actual: '1.2340',
    evidence: `'=HYPERLINK("x")`,
    delivered: 'partly, 3 of 4 to-dos',
    learnt: 'Much.',
    decision: 'persevere',
    lookAgainOn: '2027-01-01',
    verdictWhen: tuesday,
    verdictWho: `Paula Oduya (${paula})`,
    verdictSprint: 'Sprint 12 (12)',
  });
});

test('the bet that it answers is there without loss', () => {
  const verdict = aVerdict();
  expect(BetSchema.parse(JSON.parse(rowOf(verdict).bet))).toEqual(verdict.bet);
});

test('where nobody has answered, its cells are empty', () => {
  const row = rowOf();
  expect(verdictColumns.map((column) => row[column]).join('')).toBe('');
  expect(verdictColumns.every((column) => columns.includes(column))).toBe(true);
});

test('a file that tells nothing but verdicts has nothing to import', () => {
  expect(readHeadings([headings.key, headings.verdict, headings.actual])).toEqual({ ok: false, flaw: 'nothing-to-read' });
});
