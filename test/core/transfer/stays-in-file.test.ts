import { writeRow } from '../../../src/core/transfer/write-row';
import { columns, type Cells } from '../../../src/core/transfer/columns';
import { fileRow } from '../../../src/core/transfer/file-row';
import { planRow, type KnownIssue } from '../../../src/core/transfer/plan-row';
import { staysInFile } from '../../../src/core/transfer/stays-in-file';
import { emptyHypothesis } from '../../../src/core/hypothesis/hypothesis';
import { nextRevision } from '../../../src/core/hypothesis/next-revision';
import type { Revision } from '../../../src/core/hypothesis/revision';
import { writingOf } from '../../../static/format/numbers';
import { bakeryCurrency } from '../currency/a-currency';
import { agreedByAll, aHypothesis, aRevision, sam, tuesday, wednesday } from '../hypothesis/a-hypothesis';
import { aKeptVerdict } from '../hypothesis/a-verdict';

const naming = { keyOf: (id: string) => `BAKE-${id}`, nameOf: (id: string) => `Name of ${id}`, measures: bakeryCurrency.measures };
const [measure] = bakeryCurrency.measures;
const epic: KnownIssue = { id: '4', key: 'BAKE-4', isInProject: true, isCarrier: true, mayEdit: true, revision: null };
const context = { idOf: (key: string) => key.slice('BAKE-'.length), measures: bakeryCurrency.measures, writing: writingOf('en-US'), newId: () => 'fresh' };

const writeOut = (revision: Revision): Cells => writeRow({ key: 'BAKE-4', summary: 'Croissants' }, revision, naming);
const planIn = (cells: Cells, revision: Revision | null) =>
  planRow(fileRow(2, columns.map((column) => cells[column]), columns)!, { ...epic, revision }, context);

/** All that a hypothesis can say, with agreements and a verdict. */
const full = aRevision({
  number: 9,
  at: tuesday,
  change: { type: 'answered' },
  hypothesis: aHypothesis({
    thing: '=opening at six',
    value: 'more guests',
    beneficiary: 'commuters',
    reason: 'they told us',
    measure: { source: 'project', id: measure!.id },
    expectation: { baseline: 1.5, low: 2, likely: 3.125, high: -4 },
    dueDate: '2027-01-31',
    confidence: 70,
    kind: 'enabler',
    enables: ['1', '2'],
    criteria: { thing: [{ id: 'a', text: 'warm\nand fresh', met: true }], value: [{ id: 'b', text: 'sold by nine', met: false }] },
  }),
  agreement: { ...agreedByAll, team: { ...agreedByAll.team, reopenedAt: tuesday } },
  verdict: aKeptVerdict({ evidence: 'counted\nfor a week', learnt: '+much' }),
});

test('from a file into an empty issue and out again, all is there but what the dry run says stays in the file', () => {
  const cells = writeOut(full);
  const { outcome, stays } = planIn(cells, null);
  expect(stays).toEqual(['verdict', 'consumer', 'product', 'team']);
  if (outcome.type !== 'create') throw new Error(outcome.type);
  const next = nextRevision(null, { type: 'edit', hypothesis: outcome.hypothesis }, { by: sam, at: wednesday });
  if (next.type !== 'next') throw new Error(next.type);
  expect(next.revision.hypothesis).toEqual(full.hypothesis);
  const again = writeOut(next.revision);
  const toldAnew = ['revision', 'when', 'who', 'change'];
  const ofOthers = ['consumer', 'product', 'team', 'verdict', 'actual', 'evidence', 'delivered', 'learnt', 'decision', 'lookAgainOn', 'verdictWhen', 'verdictWho', 'verdictSprint', 'bet'];
  expect(columns.filter((column) => again[column] !== cells[column] && !toldAnew.includes(column)).every((column) => ofOthers.includes(column))).toBe(true);
  expect(again.who).toBe(`Name of ${sam} (${sam})`);
  expect(ofOthers.map((column) => again[column as keyof Cells])).toEqual(ofOthers.map(() => ''));
});

test('into the issue that it came from, a file changes nothing and leaves nothing behind', () => {
  expect(planIn(writeOut(full), full)).toEqual({ line: 2, key: 'BAKE-4', outcome: { type: 'unchanged' }, stays: [] });
});

test('a verdict that somebody rewrote in the file is none, and the line says so', () => {
  expect(staysInFile({ ...writeOut(full), verdict: 'not-achieved' }, full)).toEqual(['verdict']);
  expect(staysInFile({ ...writeOut(full), learnt: 'nothing' }, full)).toEqual(['verdict']);
  expect(staysInFile({ verdict: 'achieved' }, null)).toEqual(['verdict']);
});

test('an agreement that was given again since is not the one in the file', () => {
  const later = { ...full, agreement: { ...full.agreement, product: { by: sam, at: wednesday, reopenedAt: null } } };
  expect(staysInFile(writeOut(full), later)).toEqual(['product']);
});

test('nothing is said of a file without these columns', () => {
  expect(staysInFile({ thing: 'opening at six' }, null)).toEqual([]);
  expect(staysInFile(writeOut(aRevision({ hypothesis: emptyHypothesis })), null)).toEqual([]);
});
