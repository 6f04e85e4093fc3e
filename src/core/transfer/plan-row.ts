import { agreementState } from '../hypothesis/agreement';
import { compareHypotheses, sameHypothesis } from '../hypothesis/compare';
import { emptyHypothesis, type Hypothesis } from '../hypothesis/hypothesis';
import { projectedLength, propertyLimit } from '../hypothesis/projection';
import type { HypothesisField } from '../hypothesis/parts';
import { noAgreement, type Revision } from '../hypothesis/revision';
import { sameSubstance } from '../hypothesis/substance';
import type { FileRow } from './file-row';
import { readRow, type RowContext } from './read-row';
import type { RowFlaw } from './row-flaw';
import { staysInFile, type StaysInFile } from './stays-in-file';

/** An issue that a row names, as the person may see it now. */
export interface KnownIssue {
  readonly id: string;
  readonly key: string;
  readonly isInProject: boolean;
  readonly isCarrier: boolean;
  readonly mayEdit: boolean;
  /** The newest; null where nobody wrote anything. */
  readonly revision: Revision | null;
}

type RowOutcome =
  | {
      readonly type: 'create' | 'change';
      readonly issueId: string;
      /** The revision that the row would follow; 0 for none. */
      readonly base: number;
      readonly hypothesis: Hypothesis;
      /** The parts that say something else than now. */
      readonly fields: readonly HypothesisField[];
      /** What the issue makes possible already. */
      readonly enabledBefore: readonly string[];
      /** Whether sides that agreed would have to agree again. */
      readonly reopens: boolean;
    }
  | { readonly type: 'unchanged' }
  /** The file has a newer revision of the same issue. */
  | { readonly type: 'older' }
  | { readonly type: 'refused'; readonly flaws: readonly RowFlaw[] };

/** What an import would make of a row. */
export interface PlannedRow {
  readonly line: number;
  readonly key: string;
  readonly outcome: RowOutcome;
  /** What it tells, and what is not imported. */
  readonly stays: readonly StaysInFile[];
}

/** @param issue undefined where there is none that the person may see */
export function planRow(row: FileRow, issue: KnownIssue | undefined, context: Omit<RowContext, 'before'>): PlannedRow {
  const outcome = outcomeOf(row, issue, context);
  const stays = outcome.type === 'refused' || issue === undefined ? [] : staysInFile(row.cells, issue.revision);
  return { line: row.line, key: row.key, outcome, stays };
}

function outcomeOf(row: FileRow, issue: KnownIssue | undefined, context: Omit<RowContext, 'before'>): RowOutcome {
  if (row.found !== row.wanted) return refused({ column: null, problem: 'cells', found: row.found, wanted: row.wanted });
  if (row.key === '') return refused({ column: 'key', problem: 'missing' });
  if (issue === undefined) return refused({ column: null, problem: 'unknown-issue' });
  if (!issue.isInProject) return refused({ column: null, problem: 'other-project' });
  if (!issue.isCarrier) return refused({ column: null, problem: 'not-a-carrier' });
  if (!issue.mayEdit) return refused({ column: null, problem: 'not-allowed' });
  const before = issue.revision?.hypothesis ?? emptyHypothesis;
  const read = readRow(row.cells, { ...context, before });
  if (!read.ok) return refused(...read.flaws);
  return changeTo(read.hypothesis, before, issue);
}

function changeTo(hypothesis: Hypothesis, before: Hypothesis, { id, revision }: KnownIssue): RowOutcome {
  if (sameHypothesis(hypothesis, before)) return { type: 'unchanged' };
  if (hypothesis.enables.includes(id)) return refused({ column: 'enables', problem: 'enables-cycle', cycle: [id, id] });
  const over = projectedLength({ ...(revision ?? firstRevision), hypothesis }, id) - propertyLimit;
  if (over > 0) return refused({ column: null, problem: 'does-not-fit', over });
  return {
    type: revision === null ? 'create' : 'change',
    issueId: id,
    base: revision?.number ?? 0,
    hypothesis,
    fields: compareHypotheses(before, hypothesis).map(({ field }) => field),
    enabledBefore: before.kind === 'enabler' ? before.enables : [],
    reopens: revision !== null && agreementState(revision.agreement) !== 'none' && !sameSubstance(hypothesis, before),
  };
}

/** As long as any first one can be, for measuring. */
const firstRevision: Omit<Revision, 'hypothesis'> = {
  number: 999_999,
  at: '2000-01-01T00:00:00.000Z',
  by: '-'.repeat(128),
  change: { type: 'edited' },
  agreement: noAgreement,
};

const refused = (...flaws: readonly RowFlaw[]): RowOutcome => ({ type: 'refused', flaws });
