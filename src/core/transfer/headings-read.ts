import { columns, headings, type Column } from './columns';
import { verdictColumns } from './verdict-cells';

export type HeadingsRead =
  | {
      readonly ok: true;
      /** Which column each cell of a row belongs to; null for one that is not read. */
      readonly columns: readonly (Column | null)[];
      /** Headings that nobody knows. */
      readonly unknown: readonly string[];
    }
  | { readonly ok: false; readonly flaw: 'no-key-column' | 'nothing-to-read' }
  | { readonly ok: false; readonly flaw: 'repeated'; readonly heading: string };

/** What only tells about a revision, and is never imported. */
const toldOnly: readonly Column[] = ['key', 'summary', 'revision', 'when', 'who', 'change', 'criteriaIds', 'consumer', 'product', 'team', ...verdictColumns];

/** Reads the first line of a file, in any order and any case, with or without what stands in brackets. */
export function readHeadings(cells: readonly string[]): HeadingsRead {
  const found = cells.map((cell) => columns.find((column) => sameHeading(headings[column], cell)) ?? null);
  const repeated = found.find((column, index) => column !== null && found.indexOf(column) !== index);
  if (repeated !== undefined && repeated !== null) return { ok: false, flaw: 'repeated', heading: headings[repeated] };
  if (!found.includes('key')) return { ok: false, flaw: 'no-key-column' };
  if (found.every((column) => column === null || toldOnly.includes(column))) return { ok: false, flaw: 'nothing-to-read' };
  return { ok: true, columns: found, unknown: cells.filter((cell, index) => found[index] === null && cell.trim() !== '') };
}

/** What stands in brackets explains, and need not be typed. */
const plainHeading = (heading: string): string => heading.replace(/\([^)]*\)/g, '').trim().toLowerCase();

const sameHeading = (a: string, b: string): boolean => plainHeading(a) === plainHeading(b);
