import { readFile } from '../../../static/transfer/import/read-file';
import { headings } from '../../../src/core/transfer/columns';

const pace = { now: () => 0, giveWay: () => Promise.resolve() };
const read = (text: string | Uint8Array) => readFile(new Blob([text as BlobPart]), pace);

const rowsIn = async (text: string) => {
  const reading = await read(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.flaw));
  return reading.rows.map(({ line, key, cells }) => [line, key, cells.thing]);
};

describe('a file', () => {
  test.each([
    ['commas, as the app writes it', '\ufeffIssue key,Thing\r\nBAKE-1,"opening, at six"\r\n', 'opening, at six'],
    ['semicolons, as a German Excel writes it', 'Issue key;Thing;\r\nBAKE-1;opening, at six;\r\n', 'opening, at six'],
    ['tabs', 'Issue key\tThing\nBAKE-1\topening; at six', 'opening; at six'],
    ['line breaks in its cells', 'Thing,Issue key\r\n"opening\n""at"" six\r\nsharp",bake-1', 'opening\n"at" six\r\nsharp'],
    ['the line ends of old Macs', 'Issue key,Thing\rBAKE-1,six\r', 'six'],
  ])('with %s', async (_, text, thing) => {
    expect(await rowsIn(text)).toEqual([[2, 'BAKE-1', thing]]);
  });

  test('has its lines counted as a spreadsheet counts its rows, empty ones too', async () => {
    expect(await rowsIn('Issue key,Thing\nBAKE-1,"a\nb"\n,\n\nBAKE-2,c\n')).toEqual([[2, 'BAKE-1', 'a\nb'], [5, 'BAKE-2', 'c']]);
  });

  test('of many chunks is read whole, also where a cell lies across two of them', async () => {
    const cell = `"${'x, "" \n'.repeat(140)}end"`;
    const lines = Array.from({ length: 800 }, (_, n) => `BAKE-${n + 1},${cell}`);
    const rows = await rowsIn(['Issue key,Thing', ...lines].join('\r\n'));
    expect(rows).toHaveLength(800);
    expect(new Set(rows.map(([, , thing]) => thing)).size).toBe(1);
    expect(rows.at(-1)?.slice(0, 2)).toEqual([801, 'BAKE-800']);
  });
});

describe('a file that cannot be read says why', () => {
  test.each<[string, string | Uint8Array, unknown]>([
    ['it is not UTF-8', new Uint8Array([73, 228, 44]), { flaw: 'no-utf-8' }],
    ['nothing is in it', '', { flaw: 'empty' }],
    ['only headings are in it', 'Issue key,Thing\r\n', { flaw: 'empty' }],
    ['only empty lines follow', 'Issue key,Thing\r\n,\r\n', { flaw: 'empty' }],
    ['no column has the keys', 'Thing,Value\r\na,b\r\n', { ok: false, flaw: 'no-key-column' }],
    ['a column is there twice', 'Issue key,Thing,thing\r\na,b,c\r\n', { ok: false, flaw: 'repeated', heading: headings.thing }],
    ['a quotation mark is not closed', 'Issue key,Thing\r\nBAKE-1,a\r\nBAKE-2,"b\r\nBAKE-3,c\r\n', { flaw: 'broken-quotes', line: 3 }],
  ])('%s', async (_, text, flaw) => {
    expect(await read(text)).toEqual({ ok: false, flaw });
  });
});
