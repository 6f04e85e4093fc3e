import { fileRow, type FileRow } from '../../../src/core/transfer/file-row';
import { readHeadings, type HeadingsRead } from '../../../src/core/transfer/headings-read';
import { inSlices, type Pace } from '../../check/reading/slices';
import { parseCsv } from './parse-csv';

/** Why nothing of a file can be read. */
export type FileFlaw =
  | { readonly flaw: 'too-large' | 'no-utf-8' | 'empty' }
  /** A quotation mark is opened and not closed, or stands where none may. */
  | { readonly flaw: 'broken-quotes'; readonly line: number }
  | Exclude<HeadingsRead, { readonly ok: true }>;

export interface ReadFile {
  readonly rows: readonly FileRow[];
  /** Headings that nobody knows: what stands under them is not read. */
  readonly unknown: readonly string[];
}

export type FileReading = ({ readonly ok: true } & ReadFile) | { readonly ok: false; readonly flaw: FileFlaw };

/** 5,000 hypotheses with a long history have a tenth of that. */
const mostBytes = 100_000_000;

/** Reads a CSV file that a person chose. Nothing of it leaves the browser before they say so. */
export async function readFile(file: Blob, pace: Pace): Promise<FileReading> {
  if (file.size > mostBytes) return { ok: false, flaw: { flaw: 'too-large' } };
  const text = decode(await file.arrayBuffer());
  if (text === null) return { ok: false, flaw: { flaw: 'no-utf-8' } };
  const { lines, brokenLine } = await parseCsv(text, pace);
  if (brokenLine !== null) return { ok: false, flaw: { flaw: 'broken-quotes', line: brokenLine } };
  const [first, ...others] = lines;
  if (first === undefined || others.length === 0) return { ok: false, flaw: { flaw: 'empty' } };
  const headings = readHeadings(first);
  if (!headings.ok) return { ok: false, flaw: headings };
  const numbered = others.map((cells, index) => ({ line: index + 2, cells }));
  const rows = await inSlices(numbered, ({ line, cells }) => fileRow(line, cells, headings.columns), pace);
  const written = rows.filter((row) => row !== null);
  if (written.length === 0) return { ok: false, flaw: { flaw: 'empty' } };
  return { ok: true, rows: written, unknown: headings.unknown };
}

/** Excel writes what it calls CSV in the alphabet of the country; read as UTF-8, its umlauts would be lost. */
function decode(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
