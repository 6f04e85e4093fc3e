/**
 * Forge's own checks, without a network: the manifest against its schema and rules
 * (`@forge/manifest`) and the code against the manifest (`@forge/lint`), as `forge lint` runs them.
 *
 * The API documents that the linter would download are replaced by empty ones, which switches its
 * scope check off: the local site refuses a call whose scope the manifest lacks, and every call is
 * made there in the tests.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lint } from '@forge/lint';
import { validate, type ManifestSchema } from '@forge/manifest';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';

const emptyApiDocument = join(mkdtempSync(join(tmpdir(), 'forge-lint-')), 'empty.json');
writeFileSync(emptyApiDocument, '{"paths":{}}');
process.env.USE_LOCAL_SWAGGER = '1';
for (const product of ['JIRA', 'JSM', 'JSW', 'CONF', 'CONF_V2', 'BB']) {
  process.env[`LOCAL_${product}_SWAGGER`] = emptyApiDocument;
}

// A linter that throws is swallowed and only logged, so whatever is logged as an error counts as a problem.
const logged: string[] = [];
const silent = () => undefined;
const logger = {
  trace: silent,
  debug: silent,
  info: silent,
  warn: (message: string) => logged.push(message),
  error: (error: unknown) => logged.push(String(error)),
};

// What the CLI asks Atlassian's feature flags; the answers as of the runtime's deprecation page.
const platformAnswers = {
  getDeprecatedRuntimes: () => Promise.resolve(['nodejs18.x', 'nodejs20.x']),
  isTeamworkGraphProductSupported: () => Promise.resolve(false),
};

async function problems(): Promise<string[]> {
  const manifest = await validate(false);
  const files = globSync(['src/**/*.ts', 'static/**/*.{ts,tsx}'], { ignore: ['static/dist/**'] });
  const linted = await lint(
    files,
    parse(readFileSync('manifest.yml', 'utf8')) as ManifestSchema,
    'development',
    logger,
    platformAnswers as never,
    { linter: { mode: 'client-side' } },
  );
  console.log(`Forge lint: manifest.yml and ${files.length} source files`);
  return [
    ...(manifest.errors ?? []).map(({ message, line }) => `manifest.yml:${line ?? 0} ${message}`),
    ...linted.flatMap(({ file, errors, warnings }) =>
      [...errors, ...warnings].map(({ line, message }) => `${file}:${line} ${message}`),
    ),
    ...logged,
  ];
}

void problems().then((found) => {
  for (const problem of found) console.error(problem);
  process.exitCode = found.length === 0 ? 0 : 1;
});
