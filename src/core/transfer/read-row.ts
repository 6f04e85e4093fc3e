import type { ProjectMeasure } from '../currency/project-measure';
import type { NumberWriting } from '../values/typed-number';
import { HypothesisSchema, type Expectation, type Hypothesis } from '../hypothesis/hypothesis';
import type { CellsRead, Column } from './columns';
import { identified, readCriteria, readCriteriaIds } from './criteria-cell';
import { fuse } from './defuse';
import { readEnables } from './enables-cell';
import { flawsOf } from './flaws-of';
import { readMeasure } from './measure-cells';
import { readNumber } from './number-cell';
import type { CellFlaw } from './row-flaw';

/** What is needed to read a row, beside the row. */
export interface RowContext {
  /** What the issue says now: columns that are not in the file stay as they are. */
  readonly before: Hypothesis;
  /** Undefined for a key that is no issue, or none that the person may see. */
  readonly idOf: (key: string) => string | undefined;
  readonly measures: readonly ProjectMeasure[];
  /** How the person writes numbers. */
  readonly writing: NumberWriting;
  /** For a criterion that has no id. */
  readonly newId: () => string;
}

export type RowRead = { readonly ok: true; readonly hypothesis: Hypothesis } | { readonly ok: false; readonly flaws: readonly CellFlaw[] };

/** The hypothesis that a row says, or all that is wrong with its cells. */
export function readRow(defused: CellsRead, context: RowContext): RowRead {
  const cells: CellsRead = Object.fromEntries(Object.entries(defused).map(([column, cell]) => [column, fuse(cell)]));
  const flaws: CellFlaw[] = [];
  const said = assemble(cells, context, (flaw) => flaws.push(flaw));
  const parsed = HypothesisSchema.try(said);
  if (!parsed.ok) flaws.push(...flawsOf(parsed));
  return flaws.length > 0 || !parsed.ok ? { ok: false, flaws } : { ok: true, hypothesis: parsed.value };
}

type Tell = (flaw: CellFlaw) => void;

/** Where a cell cannot be read, what is there now stands in for it: it is told, and nothing is imported. */
function assemble(cells: CellsRead, context: RowContext, tell: Tell): Hypothesis {
  const { before } = context;
  const number = (column: keyof Expectation | 'confidence', now: number | null) => {
    if (cells[column] === undefined) return now;
    const read = readNumber(cells[column], context.writing, column === 'confidence');
    if (read.ok) return read.value;
    tell('readings' in read ? { column, problem: read.problem, readings: read.readings } : { column, problem: read.problem });
    return now;
  };
  return {
    kind: readKind(cells, before, tell),
    thing: cells.thing ?? before.thing,
    value: cells.value ?? before.value,
    beneficiary: cells.beneficiary ?? before.beneficiary,
    reason: cells.reason ?? before.reason,
    measure: measureIn(cells, context, tell),
    expectation: {
      baseline: number('baseline', before.expectation.baseline),
      low: number('low', before.expectation.low),
      likely: number('likely', before.expectation.likely),
      high: number('high', before.expectation.high),
    },
    dueDate: cells.dueDate === undefined ? before.dueDate : cells.dueDate.trim() || null,
    confidence: number('confidence', before.confidence),
    enables: enablesIn(cells, context, tell),
    criteria: criteriaIn(cells, context, tell),
  };
}

function readKind({ kind }: CellsRead, before: Hypothesis, tell: Tell): Hypothesis['kind'] {
  if (kind === undefined) return before.kind;
  const word = kind.trim().toLowerCase();
  if (word === '' || word === 'hypothesis') return 'hypothesis';
  if (word !== 'enabler') tell({ column: 'kind', problem: 'no-word-for-it' });
  return 'enabler';
}

function measureIn(cells: CellsRead, { before, measures }: RowContext, tell: Tell): Hypothesis['measure'] {
  if (cells.measure === undefined) return before.measure;
  const read = readMeasure(cells, before.measure, measures);
  if (read.ok) return read.measure;
  tell(read.flaw);
  return before.measure;
}

function enablesIn({ enables }: CellsRead, { before, idOf }: RowContext, tell: Tell): string[] {
  if (enables === undefined) return before.enables;
  const read = readEnables(enables, before.enables, idOf);
  if (read.ok) return [...read.ids];
  tell({ column: 'enables', problem: 'unknown-keys', keys: read.unknown });
  return before.enables;
}

const criteriaColumns = { thing: 'criteriaThing', value: 'criteriaValue' } as const satisfies Record<string, Column>;

function criteriaIn(cells: CellsRead, { before, newId }: RowContext, tell: Tell): Hypothesis['criteria'] {
  const ids = readCriteriaIds(cells.criteriaIds ?? '');
  const list = (which: 'thing' | 'value') => {
    const column = criteriaColumns[which];
    if (cells[column] === undefined) return before.criteria[which];
    const said = readCriteria(cells[column]);
    if (said !== null) return identified(said, before.criteria[which], ids[which], newId);
    tell({ column, problem: 'no-criterion' });
    return before.criteria[which];
  };
  return { thing: list('thing'), value: list('value') };
}
