import { parse } from 'papaparse';
import { type Column, findColumns } from './columns';
import { CsvImportError } from './csv-import-error';

/** One issue of an export, as text. */
export interface CsvRow {
  /** Where it starts in the file, counted from 1. Found by counting, so ask for it only to complain. */
  line(): number;
  /** The first cell of that column that is not empty, or ''. */
  text(column: Column): string;
  /** All cells of that column that are not empty, trimmed. */
  all(column: Column): readonly string[];
}

const delimiters = [',', ';', '\t'];
const lineBreak = /\r\n|\r|\n/g;

const countLines = (text: string): number => text.match(lineBreak)?.length ?? 0;

/** Line of a record, by reading the file again up to it: cells may hold line breaks. */
function lineOf(text: string, delimiter: string, record: number): number {
  let seen = 0;
  let line = 1;
  parse<string[]>(text, {
    delimiter,
    step({ meta }, parser) {
      if (seen === record) parser.abort();
      else line = 1 + countLines(text.slice(0, meta.cursor));
      seen += 1;
    },
  });
  return line;
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

function delimiterOf(text: string): string {
  const heads = delimiters.map((delimiter) => ({ delimiter, headings: parse<string[]>(text, { delimiter, preview: 1 }).data[0] ?? [] }));
  const fit = heads.find(({ headings }) => findColumns(headings).summary.length > 0);
  if (fit) return fit.delimiter;
  const found = (heads[0]?.headings ?? []).slice(0, 8).map((heading) => heading.trim().slice(0, 40)).join(', ');
  throw new CsvImportError(
    `This is not a CSV export of Jira: its first line names no column "Summary"${found === '' ? '.' : ` (it begins with: ${found}).`}`,
    1,
  );
}

/** @throws CsvImportError when the text is no CSV, has no column "Summary", or a row does not fit the first line. */
export function readRows(file: string): readonly CsvRow[] {
  const text = file.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(text);
  const { data, errors } = parse<string[]>(text, { delimiter });
  const [error] = errors;
  if (error) throw new CsvImportError(`the quotes do not match (${error.message})`, lineOf(text, delimiter, error.row ?? 0));

  const [headings = [], ...records] = data;
  const columns = findColumns(headings);
  return records.flatMap((cells, index) => {
    if (isBlank(cells)) return [];
    const line = () => lineOf(text, delimiter, index + 1);
    if (!isBlank(cells.slice(headings.length))) {
      throw new CsvImportError(`there are ${cells.length} cells, but the first line names ${headings.length} columns`, line());
    }
    const filled = (column: Column) => columns[column].map((place) => cells[place] ?? '').filter((cell) => cell.trim() !== '');
    return [{ line, text: (column) => filled(column)[0] ?? '', all: (column) => filled(column).map((cell) => cell.trim()) }];
  });
}
