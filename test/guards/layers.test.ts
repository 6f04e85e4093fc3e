import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const config = resolve('.dependency-cruiser.cjs');
const cruiser = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** A file that breaks one rule, and what it needs to break it. */
const probes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'core-imports-what-it-may': { 'src/core/a.ts': "import '../store/b';", 'src/store/b.ts': '' },
  'jira-imports-what-it-may': { 'src/jira/a.ts': "import '../contract/b';", 'src/contract/b.ts': '' },
  'store-imports-what-it-may': { 'src/store/a.ts': "import '../jira/b';", 'src/jira/b.ts': '' },
  'contract-imports-what-it-may': { 'src/contract/a.ts': "import '../app/b';", 'src/app/b.ts': '' },
  'app-imports-what-it-may': { 'src/app/a.ts': "import '../handlers/b';", 'src/handlers/b.ts': '' },
  'handlers-imports-what-it-may': { 'src/handlers/a.ts': "import '../../static/b';", 'static/b.ts': '' },
  'core-is-pure': { 'src/core/a.ts': "import 'node:fs';" },
  'jira-knows-no-forge': { 'src/jira/a.ts': "import '@forge/api';" },
  'screens-import-core-jira-contract': { 'static/a.ts': "import '../src/app/b';", 'src/app/b.ts': '' },
  'nothing-imports-the-workshop': { 'src/index.ts': "import '../local/b';", 'local/b.ts': '' },
  'no-development-packages': { 'src/app/a.ts': "import 'fast-check';" },
  'no-circles': { 'src/core/a.ts': "import './b';", 'src/core/b.ts': "import './a';" },
  'no-orphans-in-the-product': { 'src/core/a.ts': '' },
};

function brokenRules(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), `${text}\nexport {};\n`);
    }
    for (const file of ['package.json', 'tsconfig.json', 'tsconfig.node.json']) {
      writeFileSync(join(folder, file), readFileSync(file));
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const folders = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))];
    const { stdout } = spawnSync(process.execPath, [cruiser, ...folders, '--config', config, '--output-type', 'json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const result = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
    return result.summary.violations.map(({ rule }) => rule.name);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('every rule about layers', () => {
  test.each(Object.entries(probes))('%s fires', (rule, files) => {
    expect(brokenRules(files)).toContain(rule);
  });

  test('has a probe', async () => {
    const { forbidden } = (await import(config)) as { forbidden: { name: string }[] };
    expect(forbidden.map(({ name }) => name).sort()).toEqual(Object.keys(probes).sort());
  });
});
