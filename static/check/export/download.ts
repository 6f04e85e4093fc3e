import { inSlices, type Pace } from '../reading/slices';
import type { csvRows } from './csv-rows';

type CsvRow = ReturnType<typeof csvRows>[number];

/** What Excel needs to see that a file is UTF-8. */
export const byteOrderMark = '\ufeff';

/** How long a browser may take to begin with a download. */
const patienceMilliseconds = 60_000;

/** The rows as a CSV file, as Excel and all others read it. What a spreadsheet would take for a formula is a text. */
export async function csvFile(rows: readonly CsvRow[], pace: Pace): Promise<Blob> {
  const { unparse } = (await import('papaparse')).default;
  const line = (header: boolean) => (row: CsvRow) => unparse([row], { escapeFormulae: true, header, newline: '\r\n' }) + '\r\n';
  const lines = await inSlices(rows.slice(1), line(false), pace);
  return new Blob([byteOrderMark, ...rows.slice(0, 1).map(line(true)), ...lines], { type: 'text/csv;charset=utf-8' });
}

/** Has the browser save a file. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), patienceMilliseconds);
}
