import { unparse } from 'papaparse';
import { imported } from './csv-site';

const rows = 10_027;
const atMostMilliseconds = 2000;

test(`${rows} issues are in within ${atMostMilliseconds} ms`, () => {
  const data = Array.from({ length: rows }, (_, index) => [`P${index % 16}-${index}`, `Issue ${index}`, `Because of ${index}.\n\n${'flour '.repeat(50)}`, String(index % 8)]);
  const file = unparse({ fields: ['Issue key', 'Summary', 'Description', 'Story Points'], data });
  const started = performance.now();
  const { ranked } = imported(file);
  expect(performance.now() - started).toBeLessThan(atMostMilliseconds);
  expect(ranked.map(({ summary }) => summary)).toEqual(data.map(([, summary]) => summary));
});
