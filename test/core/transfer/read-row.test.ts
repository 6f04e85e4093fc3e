import { aMeasure } from '../currency/a-currency';
import { aHypothesis } from '../hypothesis/a-hypothesis';
import type { CellsRead } from '../../../src/core/transfer/columns';
import { defuse, fuse } from '../../../src/core/transfer/defuse';
import { readHeadings } from '../../../src/core/transfer/headings-read';
import { readNumber, writeNumber } from '../../../src/core/transfer/number-cell';
import { readRow } from '../../../src/core/transfer/read-row';
import { emptyHypothesis, type Hypothesis } from '../../../src/core/hypothesis/hypothesis';
import { writingOf } from '../../../static/format/numbers';

const context = (before: Hypothesis = emptyHypothesis, locale = 'en-US') => ({
  before,
  idOf: (key: string) => ({ 'BAKE-1': '10001', 'BAKE-2': '10002' })[key],
  measures: [aMeasure({ id: 'queue', name: 'People who leave the queue', unit: 'per day', direction: 'down' })],
  writing: writingOf(locale),
  newId: () => 'fresh',
});

const read = (cells: CellsRead, before?: Hypothesis, locale?: string) => readRow(cells, context(before, locale));
const saidBy = (cells: CellsRead, before?: Hypothesis, locale?: string) => {
  const answer = read(cells, before, locale);
  if (!answer.ok) throw new Error(JSON.stringify(answer.flaws));
  return answer.hypothesis;
};
const flawsIn = (cells: CellsRead, locale?: string) => {
  const answer = read(cells, emptyHypothesis, locale);
  return answer.ok ? [] : answer.flaws;
};

describe('numbers', () => {
  test.each([
    [0, '0'], [-5, '-5'], [1.5, '1.5'], [1.234, '1.2340'], [-0.125, '-0.1250'], [1234567.891, '1234567.8910'], [1e-7, '1e-7'], [1e15, '1000000000000000'],
  ])('%p is written as %s, and read back in every language', (value, cell) => {
    expect(writeNumber(value)).toBe(cell);
    for (const locale of ['en-US', 'de-DE', 'fr-FR', 'de-CH', 'hi-IN', 'ar-EG', 'es-ES']) expect(readNumber(cell, writingOf(locale))).toEqual({ ok: true, value });
  });

  test.each([
    ['de-DE', '1.234,5', { ok: true, value: 1234.5 }],
    ['de-DE', '1,5', { ok: true, value: 1.5 }],
    ['de-DE', '1.234', { ok: false, problem: 'ambiguous', readings: [1.234, 1234] }],
    ['en-US', '1,234.5', { ok: true, value: 1234.5 }],
    ['en-US', '1.234', { ok: true, value: 1.234 }],
    ['en-US', '1,5', { ok: false, problem: 'written-otherwise', readings: [1.5] }],
    ['en-US', '1.234.567', { ok: false, problem: 'written-otherwise', readings: [1234567] }],
    ['fr-FR', '1 234,5', { ok: true, value: 1234.5 }],
    ['en-US', 'about 5', { ok: false, problem: 'no-number' }],
    ['en-US', '5 %', { ok: false, problem: 'no-number' }],
    ['en-US', '1e400', { ok: false, problem: 'too-large' }],
    ['en-US', ' ', { ok: true, value: null }],
  ])('in %s, %s is %p', (locale, cell, expected) => {
    expect(readNumber(cell, writingOf(locale))).toEqual(expected);
  });

  test('a confidence may carry its percent sign', () => {
    expect(saidBy({ confidence: '70 %' }).confidence).toBe(70);
    expect(flawsIn({ confidence: '120' })).toEqual([{ column: 'confidence', problem: 'too-large', limit: 100 }]);
    expect(flawsIn({ confidence: '7.5' })).toEqual([{ column: 'confidence', problem: 'wrong-type' }]);
  });
});

describe('what looks like a formula', () => {
  test.each(['=1', '+1', '-1', '@a', '\ta', '\ra', '\na', "'a", "''", '\uff1da'])('%j is defused and comes back', (typed) => {
    expect(defuse(typed)).toBe(`'${typed}`);
    expect(fuse(defuse(typed))).toBe(typed);
  });

  test.each(["'Twas", "d'accord", 'a=b', '', "'"])('%j that a person typed is read as it is', (typed) => {
    expect(fuse(typed)).toBe(typed);
  });
});

describe('columns', () => {
  test('in any order and any case; what is not known is named and not read', () => {
    expect(readHeadings(['thing', ' ISSUE KEY ', 'Notes', ''])).toEqual({ ok: true, columns: ['thing', 'key', null, null], unknown: ['Notes'] });
  });

  test('what explains a heading need not be typed', () => {
    expect(readHeadings(['Issue key', 'Confidence'])).toMatchObject({ columns: ['key', 'confidence'], unknown: [] });
  });

  test.each([
    [['Thing', 'Value'], { ok: false, flaw: 'no-key-column' }],
    [['Issue key', 'Thing', 'thing'], { ok: false, flaw: 'repeated', heading: 'Thing' }],
    [['Issue key', 'Revision', 'Who'], { ok: false, flaw: 'nothing-to-read' }],
  ])('%j cannot be read', (cells, expected) => {
    expect(readHeadings(cells)).toEqual(expected);
  });

  test('one that is not in the file stays as it is, one that is there and empty is emptied', () => {
    const before = aHypothesis({ reason: 'they asked', beneficiary: 'commuters', confidence: 60 });
    expect(saidBy({ thing: 'opening at six', beneficiary: '' }, before)).toEqual({ ...before, thing: 'opening at six', beneficiary: '' });
  });
});

describe('cells that cannot be read are all told', () => {
  test.each<[CellsRead, unknown]>([
    [{ kind: 'epic' }, { column: 'kind', problem: 'no-word-for-it' }],
    [{ thing: 'x'.repeat(1001) }, { column: 'thing', problem: 'too-long', limit: 1000 }],
    [{ dueDate: '1.12.2026' }, { column: 'dueDate', problem: 'no-such-day' }],
    [{ dueDate: '2026-02-30' }, { column: 'dueDate', problem: 'no-such-day' }],
    [{ likely: '2e15' }, { column: 'likely', problem: 'too-large', limit: 1e15 }],
    [{ enables: 'BAKE-1, BAKE-99' }, { column: 'enables', problem: 'unknown-keys', keys: ['BAKE-99'] }],
    [{ enables: 'BAKE-1 bake-1' }, { column: 'enables', problem: 'repeated' }],
    [{ criteriaThing: 'warm' }, { column: 'criteriaThing', problem: 'no-criterion' }],
    [{ criteriaValue: '[ ] ' }, { column: 'criteriaValue', problem: 'missing' }],
    [{ measure: 'Smiles' }, { column: 'direction', problem: 'missing' }],
    [{ measure: 'Smiles', direction: 'better' }, { column: 'direction', problem: 'no-word-for-it' }],
    [{ measure: 'Smiles', measureFrom: 'project' }, { column: 'measure', problem: 'unknown-measure' }],
    [{ measure: 'people who leave the queue', measureFrom: 'project', unit: 'per week' }, { column: 'unit', problem: 'measure-differs', ofProject: 'per day' }],
    [{ unit: 'per day' , measure: '' }, { column: 'measure', problem: 'missing' }],
  ])('%j', (cells, flaw) => {
    expect(flawsIn(cells)).toEqual([flaw]);
  });

  test('several at once', () => {
    expect(flawsIn({ kind: 'epic', low: 'few', dueDate: 'soon' }).map(({ column }) => column)).toEqual(['kind', 'low', 'dueDate']);
  });
});

describe('a file that a person wrote by hand', () => {
  test('names a measure of the project without saying that it is one', () => {
    expect(saidBy({ measure: 'People who leave the queue' }).measure).toEqual({ source: 'project', id: 'queue' });
    expect(saidBy({ measure: 'People who leave the queue', unit: 'per year', direction: 'Down' }).measure).toMatchObject({ source: 'typed', unit: 'per year' });
  });

  test('has criteria without ids: those with the same words keep theirs', () => {
    const before = aHypothesis({ criteria: { thing: [{ id: 'a', text: 'warm', met: false }], value: [] } });
    expect(saidBy({ criteriaThing: '[x] warm\n[] crisp\n    and golden' }, before).criteria.thing).toEqual([
      { id: 'a', text: 'warm', met: true },
      { id: 'fresh', text: 'crisp\nand golden', met: false },
    ]);
  });
});
