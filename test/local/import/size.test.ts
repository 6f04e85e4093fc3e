import { unparse } from 'papaparse';
import { imported } from './csv-site';

const rows = 10_027;

test(`${rows} issues of many projects keep the order of the file`, () => {
  const data = Array.from({ length: rows }, (_, index) => [`P${index % 16}-${index}`, `Issue ${index}`, `Because of ${index}.\n\n${'flour '.repeat(50)}`, String(index % 8)]);
  const { ranked } = imported(unparse({ fields: ['Issue key', 'Summary', 'Description', 'Story Points'], data }));
  expect(ranked.map(({ summary }) => summary)).toEqual(data.map(([, summary]) => summary));
});
