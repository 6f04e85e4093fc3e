import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inputSchemas } from '../../src/contract/contract';
import { settingsProperty } from '../../src/core/settings/project-settings';
import { hypothesisProperty, project } from '../../src/core/hypothesis/projection';
import { emptyHypothesis } from '../../src/core/hypothesis/hypothesis';
import { noAgreement } from '../../src/core/hypothesis/revision';

interface Module {
  readonly key: string;
  readonly resource?: string;
  readonly handler?: string;
  readonly function?: string;
  readonly queue?: string;
  readonly propertyKey?: string;
  readonly values?: readonly { path: string; searchAlias: string }[];
  readonly resolver?: { function: string };
  readonly dynamicProperties?: { function: string };
}

interface Manifest {
  readonly modules: Readonly<Record<string, readonly Module[]>>;
  readonly resources: readonly { key: string; path: string; entry: Readonly<Record<string, string>> }[];
  readonly translations: { resources: readonly { key: string; path: string }[] };
  readonly permissions: { scopes: readonly string[] };
}

const manifest = parse(readFileSync('manifest.yml', 'utf8')) as Manifest;
const modules = Object.values(manifest.modules).flat();
const functions = manifest.modules.function ?? [];

test('every function of the manifest is exported, and nothing else is', async () => {
  const exported = Object.keys(await import('../../src/index')).sort();
  expect(functions.map(({ handler }) => handler?.replace('index.', '')).sort()).toEqual(exported);
});

test('every function that a module names is declared, and every declared one is named', () => {
  const named = modules.flatMap((module) => [module.resolver?.function, module.dynamicProperties?.function, module.function]);
  expect(new Set(named.filter(Boolean))).toEqual(new Set(functions.map(({ key }) => key)));
});

test('every entry page of the manifest is a folder of static with a main.ts', () => {
  const entries = manifest.resources.flatMap(({ entry }) => Object.keys(entry));
  for (const entry of entries) expect(existsSync(`static/${entry}/main.ts`)).toBe(true);
  for (const { resource } of modules.filter(({ resource: page }) => page)) {
    expect(entries.map((entry) => `ui/${entry}`)).toContain(resource);
  }
});

test('every translated title has its words in every language', () => {
  const keys = [...readFileSync('manifest.yml', 'utf8').matchAll(/i18n: ([\w.]+)/g)].map(([, key = '']) => key);
  for (const { path } of manifest.translations.resources) {
    const words = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, string>>;
    for (const key of keys) {
      const [group = '', name = ''] = key.split('.');
      expect(words[group]?.[name]).toMatch(/\S/);
    }
  }
});

test('the resolver answers every function of the contract', async () => {
  const { resolver } = await import('../../src/index');
  for (const functionKey of Object.keys(inputSchemas)) {
    const answer = await resolver({ call: { functionKey, payload: { unknown: true } }, context: {} }, {} as never);
    expect(answer).toMatchObject({ ok: false, error: { code: expect.stringMatching(/invalid-input|not-found|not-allowed/) } });
  }
});

test('the property whose paths JQL searches is the one that is projected, path by path', () => {
  const [property] = manifest.modules['jira:entityProperty'] ?? [];
  expect(property?.propertyKey).toBe(hypothesisProperty);
  const { index } = project({
    number: 1,
    at: '2026-05-12T09:00:00.000Z',
    by: 'paula',
    change: { type: 'edited' },
    hypothesis: {
      ...emptyHypothesis,
      thing: 'opening at six',
      value: 'more commuters',
      beneficiary: 'commuters',
      confidence: 70,
      dueDate: '2026-09-01',
      measure: { source: 'typed', name: 'customers before eight', unit: 'a day', direction: 'up' },
    },
    agreement: noAgreement,
  });
  const declared = (property?.values ?? []).map(({ path }) => path).filter((path) => path !== 'index.verdict');
  expect(declared.sort()).toEqual(Object.keys(index).map((path) => `index.${path}`).sort());
});

test('every alias is documented', () => {
  const document = readFileSync('docs/jql.md', 'utf8');
  for (const { searchAlias } of manifest.modules['jira:entityProperty']?.[0]?.values ?? []) {
    expect(document).toContain(`| \`${searchAlias}\` |`);
  }
});

test('every scope says why it is there', () => {
  const record = readFileSync('docs/adr/0005-modules-and-scopes.md', 'utf8');
  for (const scope of manifest.permissions.scopes) expect(record).toContain(`| \`${scope}\` |`);
});

test('the two properties have names that no other app uses by accident', () => {
  expect([hypothesisProperty, settingsProperty]).toEqual(['value-backlog-hypothesis', 'value-backlog-settings']);
});
