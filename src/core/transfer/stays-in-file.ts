import { sides, type Revision, type Side } from '../hypothesis/revision';
import type { CellsRead, Column } from './columns';
import { fuse } from './defuse';
import { verdictColumns, writeVerdict } from './verdict-cells';

/** What a row tells beside its hypothesis: the word of those who gave it, which no file gives for them. */
export type StaysInFile = 'verdict' | Side;

/** Told by account and by name; the time beside it says whose word it is. */
const comparedVerdictColumns = verdictColumns.filter((column) => column !== 'verdictWho');

/**
 * What a row tells that the issue does not say, and will not say after an import.
 *
 * @param revision the newest of the issue; null where nobody wrote anything
 */
export function staysInFile(cells: CellsRead, revision: Revision | null): readonly StaysInFile[] {
  const said = (column: Column) => fuse(cells[column] ?? '').trim();
  const kept = writeVerdict(revision?.verdict, (accountId) => accountId);
  const isTold = comparedVerdictColumns.some((column) => said(column) !== '' && said(column) !== kept[column].trim());
  const agreed = sides.filter((side) => {
    const at = revision?.agreement[side]?.at;
    return said(side) !== '' && (at === undefined || !said(side).includes(at));
  });
  return [...(isTold ? (['verdict'] as const) : []), ...agreed];
}
