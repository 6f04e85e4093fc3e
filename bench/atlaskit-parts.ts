import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const imports = /^import (?!type )(?:[^'"]*? from )?'([^']+)';$/gm;

function sourceOf(from: string, specifier: string): string | undefined {
  const path = join(dirname(from), specifier);
  return [path, `${path}.ts`, `${path}.tsx`].find((candidate) => /\.tsx?$/.test(candidate) && existsSync(candidate));
}

/**
 * The Atlaskit packages that come with a page's first script: those that its modules import
 * without `import()`, as far as the imports go.
 */
export function atlaskitParts(entry: string): ReadonlySet<string> {
  const parts = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(imports)) {
      if (specifier.startsWith('@atlaskit/')) parts.add(specifier);
      const next = specifier.startsWith('.') ? sourceOf(file, specifier) : undefined;
      if (next !== undefined) visit(next);
    }
  };
  visit(entry);
  return parts;
}
