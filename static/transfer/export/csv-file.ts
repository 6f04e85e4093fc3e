import { columns, headings, type Cells } from '../../../src/core/transfer/columns';
import { byteOrderMark } from '../../check/export/download';
import { inSlices, type Pace } from '../../check/reading/slices';

/** Rows as a CSV file, as Excel and all others read it. Its cells have been defused. */
export async function csvFile(rows: readonly Cells[], pace: Pace): Promise<Blob> {
  const { unparse } = (await import('papaparse')).default;
  const line = (cells: Cells) => `${unparse([columns.map((column) => cells[column])])}\r\n`;
  return new Blob([byteOrderMark, line(headings), ...(await inSlices(rows, line, pace))], { type: 'text/csv;charset=utf-8' });
}
