import type { ParseConfig, ParseLocalConfig } from 'papaparse';
import type { Pace } from '../../check/reading/slices';

interface ParsedCsv {
  readonly lines: readonly (readonly string[])[];
  /** Where the quotation marks go wrong, counted as a spreadsheet does; null where they don't. */
  readonly brokenLine: number | null;
}

/** As much as is parsed at once, in characters: a few milliseconds. */
const chunkSize = 100_000;

/** Parses bit by bit, so that the page stays awake. */
export async function parseCsv(text: string, { giveWay }: Pace): Promise<ParsedCsv> {
  const { parse } = (await import('papaparse')).default;
  const lines: string[][] = [];
  let brokenLine: number | null = null;
  await new Promise<void>((resolve, reject) => {
    const config: ParseLocalConfig<string[]> = {
      delimiter: delimiterOf(text),
      newline: newlineOf(text),
      chunkSize,
      chunk: ({ data, errors }, parser) => {
        const [error] = errors.filter(({ type }) => type === 'Quotes');
        if (error !== undefined) brokenLine ??= lines.length + (error.row ?? 0) + 1;
        lines.push(...data);
        parser.pause();
        giveWay().then(() => parser.resume(), reject);
      },
      complete: () => resolve(),
    };
    // A text is taken chunk by chunk as a file is, though the types know it of files alone.
    parse<string[]>(text, config as ParseConfig<string[]>);
  });
  return { lines: lines.at(-1)?.join('') === '' ? lines.slice(0, -1) : lines, brokenLine };
}

/** Spreadsheets write the sign that their country has; none of them stands in a heading. */
function delimiterOf(text: string): string {
  const [headings = ''] = text.split(/[\r\n]/, 1);
  const times = (sign: string) => headings.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (times(sign) > times(best) ? sign : best));
}

function newlineOf(text: string): '\r\n' | '\r' | '\n' {
  const [first] = /\r\n|\r/.exec(/[^\n]*\n?/.exec(text)?.[0] ?? '') ?? [];
  return first === '\r\n' || first === '\r' ? first : '\n';
}
