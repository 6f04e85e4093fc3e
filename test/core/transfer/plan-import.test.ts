import { agreedByAll, aHypothesis, aRevision } from '../hypothesis/a-hypothesis';
import { chooseRows, fileRow } from '../../../src/core/transfer/file-row';
import { planRow, type KnownIssue, type PlannedRow } from '../../../src/core/transfer/plan-row';
import { refuseCycles } from '../../../src/core/transfer/refuse-cycles';
import { inWritingOrder } from '../../../src/core/transfer/writing-order';
import { writingOf } from '../../../static/format/numbers';

const row = (line: number, ...cells: readonly string[]) => fileRow(line, cells, ['key', 'revision', 'thing'])!;

const epic: KnownIssue = { id: '10001', key: 'BAKE-1', isInProject: true, isCarrier: true, mayEdit: true, revision: null };
const context = { idOf: () => undefined, measures: [], writing: writingOf('en-US'), newId: () => 'fresh' };
const planned = (issue: KnownIssue | undefined, ...cells: readonly string[]) => planRow(row(2, ...cells), issue, context).outcome;

describe('of an issue with several rows', () => {
  test('the newest revision is taken, the others are history', () => {
    const { newest, older, repeated } = chooseRows([row(2, 'BAKE-1', '1', 'a'), row(3, 'bake-1', '3', 'c'), row(4, 'BAKE-1', '2', 'b'), row(5, 'BAKE-2', '', 'd')]);
    expect([newest, older, repeated].map((rows) => rows.map(({ line }) => line))).toEqual([[3, 5], [2, 4], []]);
  });

  test('without a revision that decides, none is taken', () => {
    const { newest, repeated } = chooseRows([row(2, 'BAKE-1', '', 'a'), row(3, 'BAKE-1', '', 'b'), row(4, 'BAKE-2', '1', 'c'), row(5, 'BAKE-2', '1', 'd'), row(6, 'BAKE-2', '', 'e')]);
    expect(newest).toEqual([]);
    expect(repeated.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
  });
});

test('a row in which nothing is written is none', () => {
  expect(fileRow(7, ['', ' ', ''], ['key', 'revision', 'thing'])).toBeNull();
});

describe('a row', () => {
  const written = { ...epic, revision: aRevision({ number: 4, hypothesis: aHypothesis({ thing: 'old' }) }) };

  test('creates where there is nothing, changes where there is something, and leaves alone what says the same', () => {
    expect(planned(epic, 'BAKE-1', '', 'opening at six')).toMatchObject({ type: 'create', base: 0, hypothesis: { thing: 'opening at six' } });
    expect(planned(written, 'BAKE-1', '', 'new')).toMatchObject({ type: 'change', base: 4, fields: ['thing'], reopens: false });
    expect(planned(written, 'BAKE-1', '', ' old ')).toEqual({ type: 'unchanged' });
    expect(planned(epic, 'BAKE-1', '', '')).toEqual({ type: 'unchanged' });
  });

  test('tells when sides that agreed would have to agree again', () => {
    expect(planned({ ...written, revision: aRevision({ agreement: agreedByAll }) }, 'BAKE-1', '', 'new')).toMatchObject({ reopens: true });
  });

  test.each<[string, KnownIssue | undefined, string]>([
    ['of an issue that is not there', undefined, 'unknown-issue'],
    ['of another project', { ...epic, isInProject: false }, 'other-project'],
    ['of a type that carries no hypothesis', { ...epic, isCarrier: false }, 'not-a-carrier'],
    ['of an issue that the person may not edit', { ...epic, mayEdit: false }, 'not-allowed'],
  ])('%s is refused', (_, issue, problem) => {
    expect(planned(issue, 'BAKE-1', '', 'x')).toEqual({ type: 'refused', flaws: [{ column: null, problem }] });
  });

  test('with a cell too many or too few is refused: nobody knows which one', () => {
    expect(planned(epic, 'BAKE-1', '', 'x', 'y')).toEqual({ type: 'refused', flaws: [{ column: null, problem: 'cells', found: 4, wanted: 3 }] });
    expect(planned(epic, 'BAKE-1', '1')).toMatchObject({ type: 'refused' });
  });

  test('that would not fit an issue property is refused', () => {
    const criteria = (list: string) => Array.from({ length: 20 }, (_, n) => ({ id: `${list}${n}`, text: '"'.repeat(500), met: false }));
    const revision = aRevision({ hypothesis: aHypothesis({ criteria: { thing: criteria('t'), value: criteria('v') } }) });
    expect(planned({ ...epic, revision }, 'BAKE-1', '', 'x')).toMatchObject({ type: 'refused', flaws: [{ problem: 'does-not-fit' }] });
  });
});

describe('enablers', () => {
  const enabler = (line: number, issueId: string, ...enables: readonly string[]): PlannedRow => ({
    line,
    key: issueId,
    outcome: { type: 'create', issueId, base: 0, hypothesis: aHypothesis({ kind: 'enabler', enables: [...enables] }), fields: ['kind'], enabledBefore: [], reopens: false },
    stays: [],
  });

  test('that would make themselves possible are refused, with the way', () => {
    const rows = refuseCycles([enabler(2, '1', '2'), enabler(3, '2', '3'), enabler(4, '7', '8')], new Map([['3', ['1']]]));
    expect(rows.map(({ outcome }) => outcome.type)).toEqual(['refused', 'refused', 'create']);
    expect(rows[0]?.outcome).toEqual({ type: 'refused', flaws: [{ column: 'enables', problem: 'enables-cycle', cycle: ['1', '2', '3', '1'] }] });
  });

  test('that let go of what would have closed a cycle are fine, and are written first', () => {
    const letsGo = enabler(5, '2');
    const rows = refuseCycles([enabler(2, '1', '2'), letsGo], new Map([['2', ['1']]]));
    expect(rows.map(({ outcome }) => outcome.type)).toEqual(['create', 'create']);
    expect(inWritingOrder(rows).map(({ line }) => line)).toEqual([5, 2]);
  });

  test('that name themselves are refused', () => {
    const itself = planRow(fileRow(2, ['BAKE-1', 'enabler', 'BAKE-1'], ['key', 'kind', 'enables'])!, epic, { ...context, idOf: () => '10001' });
    expect(itself.outcome).toEqual({ type: 'refused', flaws: [{ column: 'enables', problem: 'enables-cycle', cycle: ['10001', '10001'] }] });
  });
});
