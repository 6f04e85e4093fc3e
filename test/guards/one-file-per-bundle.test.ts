import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));

/** Every `import(…)` of a text, up to its closing bracket. */
const importedLater = (text: string) => text.match(/\bimport\([^)]*\)/g) ?? [];

test('what the back end imports later stays in the one file that Forge makes of a bundle', () => {
  const later = files.flatMap((path) => importedLater(readFileSync(join('src', path), 'utf8')));
  expect(later).not.toEqual([]);
  for (const found of later) expect(found).toMatch(/^import\(\/\* webpackMode: "eager" \*\/ '[^']+'\)$/);
});

test('and the compiler leaves the comment that says so', () => {
  expect(readFileSync('tsconfig.json', 'utf8')).not.toContain('removeComments');
});

test('no bundle loads at once what few of its functions need', () => {
  const atOnce = files.filter((path) => /^import (?!type\b)[^;]* from '@forge\/(events|realtime)'/m.test(readFileSync(join('src', path), 'utf8')));
  // Only what answers an event or a job, which has to name its wish to be asked again.
  expect(atOnce).toEqual(['handlers/try-again.ts']);
});
