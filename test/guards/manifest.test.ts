import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { exemptionsProperty, showExemptions } from '../../src/core/backlog/exemption';
import { findingProperty } from '../../src/core/backlog/finding-property';
import { amountOf } from '../../src/core/currency/amount';
import { decimalOf } from '../../src/core/currency/decimal';
import { worthProperty, worthToShow } from '../../src/core/currency/worth-property';
import { settingsProperty } from '../../src/core/settings/project-settings';
import { hypothesisProperty, project } from '../../src/core/hypothesis/projection';
import { emptyHypothesis } from '../../src/core/hypothesis/hypothesis';
import { noAgreement } from '../../src/core/hypothesis/revision';
import { aKeptVerdict } from '../core/hypothesis/a-verdict';

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
  readonly filter?: { readonly expression?: string; readonly onError?: string };
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

test('every function of the manifest is exported by its bundle, and nothing else is', async () => {
  const bundles = [...new Set(functions.map(({ handler = '' }) => handler.split('.')[0] ?? ''))];
  const exported = await Promise.all(bundles.map(async (bundle) => {
    const names = Object.keys((await import(`../../src/${bundle}`)) as object);
    return names.map((name) => `${bundle}.${name}`);
  }));
  expect(functions.map(({ handler }) => handler).sort()).toEqual(exported.flat().sort());
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
      kind: 'enabler',
      enables: ['10001'],
      thing: 'opening at six',
      value: 'more commuters',
      beneficiary: 'commuters',
      confidence: 70,
      dueDate: '2026-09-01',
      measure: { source: 'project', id: 'customers' },
    },
    agreement: noAgreement,
    verdict: aKeptVerdict({ answer: 'too-early', lookAgainOn: '2026-12-01', askedIn: { sprintId: '45', name: 'Week 45' } }),
  }, '10001', 'Customers before eight');
  const declared = (property?.values ?? []).map(({ path }) => path);
  expect(declared.sort()).toEqual(Object.keys(index).map((path) => `index.${path}`).sort());
});

test('the rules that JQL finds are where the properties of the guard have them', () => {
  const [, finding, exemptions] = manifest.modules['jira:entityProperty'] ?? [];
  const shown = showExemptions({ number: 1, exemptions: [] }, '10001');
  expect([finding?.propertyKey, exemptions?.propertyKey]).toEqual([findingProperty, exemptionsProperty]);
  for (const { path } of [...(finding?.values ?? []), ...(exemptions?.values ?? [])]) {
    expect(path).toBe('rules');
    expect(shown).toHaveProperty(path);
  }
});

test('the number that JQL finds is the likely worth', () => {
  const property = manifest.modules['jira:entityProperty']?.find(({ propertyKey }) => propertyKey === worthProperty);
  const shown = worthToShow({ state: 'worth', range: { low: null, likely: amountOf(decimalOf(12.5)), high: null }, path: { kind: 'shared', shares: [], uncounted: [] }, notes: [] }, 1);
  expect(property?.values).toEqual([{ path: 'worth', type: 'number', searchAlias: 'worth' }]);
  expect(shown).toMatchObject({ worth: 12.5 });
});

test('every alias is documented', () => {
  const document = readFileSync('docs/jql.md', 'utf8');
  for (const { values = [] } of manifest.modules['jira:entityProperty'] ?? []) {
    for (const { searchAlias } of values) expect(document).toContain(`| \`${searchAlias}\` |`);
  }
});

/** What the first columns of the records on modules and scopes name. */
const recorded = ['0005-modules-and-scopes', '0014-modules-and-scopes-of-the-guard', '0017-verdicts-and-reviews', '0019-learning']
  .flatMap((record) => readFileSync(`docs/adr/${record}.md`, 'utf8').match(/^\| [^|]+\|/gm) ?? [])
  .flatMap((column) => column.match(/`[^`]+`/g) ?? []);

test('every module and every scope says why it is there', () => {
  const modules = Object.keys(manifest.modules).filter((name) => name !== 'function');
  expect(recorded).toEqual(expect.arrayContaining([...modules, ...manifest.permissions.scopes].map((name) => `\`${name}\``)));
});

test('the filter of the trigger stays within what Forge allows', () => {
  const { expression = '', onError } = manifest.modules.trigger?.[0]?.filter ?? {};
  // https://developer.atlassian.com/platform/forge/events-reference/product_events/#restrictions
  expect(expression.length).toBeLessThan(10_000);
  // At deploy time, each list that is gone through counts as a variable, and three are allowed.
  expect(expression.match(/=>/g)).toHaveLength(2);
  expect(onError).toBe('RECEIVE_AND_LOG');
});

test('the properties have names that no other app uses by accident', () => {
  expect([hypothesisProperty, settingsProperty, findingProperty, exemptionsProperty]).toEqual([
    'value-backlog-hypothesis',
    'value-backlog-settings',
    'value-backlog-finding',
    'value-backlog-exemptions',
  ]);
});
