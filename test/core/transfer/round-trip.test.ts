import fc from 'fast-check';
import Papa from 'papaparse';
import { bakeryCurrency } from '../currency/a-currency';
import { aHypothesis, aRevision } from '../hypothesis/a-hypothesis';
import { hypotheses } from '../hypothesis/arbitrary';
import { columns, headings } from '../../../src/core/transfer/columns';
import { fileRow } from '../../../src/core/transfer/file-row';
import { readHeadings } from '../../../src/core/transfer/headings-read';
import { readRow } from '../../../src/core/transfer/read-row';
import { writeRow } from '../../../src/core/transfer/write-row';
import { emptyHypothesis, HypothesisSchema, type Hypothesis } from '../../../src/core/hypothesis/hypothesis';
import { writingOf } from '../../../static/format/numbers';

const keys: Readonly<Record<string, string>> = { '10001': 'BAKE-1', '10002': 'BAKE-2', '10003': 'BAKE-3' };
const idOf = (key: string) => Object.keys(keys).find((id) => keys[id] === key);
const naming = { keyOf: (id: string) => keys[id], nameOf: () => 'Paula "P" Miller', measures: bakeryCurrency.measures };

/** Through a whole CSV file, as the page writes and reads it. */
function throughFile(hypothesis: Hypothesis, before: Hypothesis, locale: string) {
  const row = writeRow({ key: 'BAKE-4', summary: '=cmd' }, aRevision({ hypothesis }), naming);
  const file = Papa.unparse({ fields: Object.values(headings), data: [columns.map((column) => row[column])] }, { newline: '\r\n' });
  const [first = [], second = []] = Papa.parse<string[]>(file, { delimiter: ',' }).data;
  const read = readHeadings(first);
  if (!read.ok) throw new Error(read.flaw);
  const { cells } = fileRow(2, second, read.columns)!;
  let fresh = 0;
  return readRow(cells, { before, idOf, measures: bakeryCurrency.measures, writing: writingOf(locale), newId: () => `new-${fresh++}` });
}

/** What spreadsheets and CSV files trip over. */
const awkward = fc.oneof(
  fc.constantFrom('=1+1', '+49 30', '-5 %', '@SUM(A1)', "'=1", "''", "'Twas", '"', '""', 'a,b;c\td', 'a\nb', 'a\r\nb', 'a\rb', '[x] done', '    four blanks', 'مرحبا بالعالم', '‏RTL‏', '👩‍👩‍👧‍👦', '\uff1dWIDE', '1.234', '=HYPERLINK("x")\n=2', 'null'),
  fc.string({ unit: fc.constantFrom('=', "'", '"', ',', '\n', '\r', ' ', 'a', '[', 'x', ']', '@') }),
).map((typed) => typed.trim());

const awkwardHypotheses = fc
  .record({ hypothesis: hypotheses, thing: awkward, reason: awkward, criterion: awkward, unit: awkward })
  .map(({ hypothesis, thing, reason, criterion, unit }): Hypothesis => {
    const { measure, criteria } = hypothesis;
    return HypothesisSchema.parse({
      ...hypothesis,
      thing,
      reason,
      measure: measure?.source === 'typed' ? { ...measure, unit } : measure,
      criteria: { ...criteria, thing: criteria.thing.map((one) => ({ ...one, text: criterion || 'warm' })) },
    });
  });

describe.each(['en-US', 'de-DE', 'fr-FR', 'de-CH', 'ar-EG', 'hi-IN'])('a file of a person who writes as in %s', (locale) => {
  test('loses nothing on an issue that is empty', () => {
    fc.assert(fc.property(awkwardHypotheses, (hypothesis) => {
      expect(throughFile(hypothesis, emptyHypothesis, locale)).toEqual({ ok: true, hypothesis });
    }), { numRuns: 150 });
  });

  test('changes nothing where it came from', () => {
    fc.assert(fc.property(awkwardHypotheses, (hypothesis) => {
      expect(throughFile(hypothesis, hypothesis, locale)).toEqual({ ok: true, hypothesis });
    }), { numRuns: 80 });
  });
});

test('a measure that the project has no more, and an issue that nobody may see, go by their ids, each where it is known', () => {
  const hypothesis = aHypothesis({ kind: 'enabler', enables: ['10001', '10777'], measure: { source: 'project', id: 'gone' } });
  expect(writeRow({ key: 'BAKE-4', summary: '' }, aRevision({ hypothesis }), naming)).toMatchObject({ enables: 'BAKE-1, #10777', measure: 'gone', measureFrom: 'id' });
  expect(throughFile(hypothesis, hypothesis, 'en-US')).toEqual({ ok: true, hypothesis });
  const flaws = [
    { column: 'measure', problem: 'unknown-measure' },
    { column: 'enables', problem: 'unknown-keys', keys: ['#10777'] },
  ];
  expect(throughFile(hypothesis, emptyHypothesis, 'en-US')).toEqual({ ok: false, flaws });
});
