import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../src/core/backlog/rules/index';
import { readText } from '../../../src/core/backlog/rules/todo-in-disguise/reading';
import { signals } from '../../../src/core/backlog/rules/todo-in-disguise/signals/index';
import { thresholds } from '../../../src/core/backlog/rules/todo-in-disguise/thresholds';
import { startsAt, weights } from '../../../src/core/backlog/rules/todo-in-disguise/weights';
import { english } from '../../../src/core/backlog/words/english';
import { strictnesses } from '../../../src/core/settings/guard';
import { measuredOn, measuredStrictness } from '../../../static/settings/measured-strictness';
import { found } from './an-item';

const page = readFileSync(join(__dirname, '../../../docs/rules.md'), 'utf8');

const sections = page
  .split(/^### /m)
  .slice(1)
  .filter((section) => section.startsWith('`'));
const section = (rule: string) => sections.find((each) => each.startsWith(`\`${rule}\`\n`)) ?? '';

test('the page has a section for each rule, in the order of the registry, and for nothing else', () => {
  expect(sections.map((each) => /^`(.*)`/.exec(each)?.[1])).toEqual(Object.keys(rules));
});

test.each(Object.values(rules))('the section of $name tells its severity, its repairs, and examples', ({ name, severity, repairs }) => {
  expect(section(name)).toContain(`Severity: ${severity}. Repairs: ${repairs.map((repair) => `\`${repair}\``).join(', ')}.`);
  expect(section(name)).toMatch(/^- Fine: /m);
  expect(section(name)).toMatch(/^- (?:To-do|Warned about|Hinted at): /m);
});

test.each(Object.keys(rules) as (keyof typeof rules)[])('why %s matters is said alike on the page and in the app', (name) => {
  const plain = english.rules[name].why.replaceAll('’', "'");
  const [first = ''] = plain.split(/[.,;] /);
  expect(section(name).toLowerCase()).toContain(`*why:* ${first.toLowerCase()}`);
});

test.each([...section('todo-in-disguise').matchAll(/^- (To-do|Fine): “(.*)”$/gm)].map(([, verdict, summary]) => [summary ?? '', verdict]))(
  'the example “%s” is rightly called: %s',
  (summary, verdict) => {
    expect(found({ summary })).toEqual(verdict === 'To-do' ? ['todo-in-disguise'] : []);
  },
);

const rows = [...page.matchAll(/^\| `([\w-]+)` \| (-?[\d.]+) \| .* \| (.*) \|$/gm)].map(([, name = '', weight, example = '']) => ({
  name: name as keyof typeof signals,
  weight: Number(weight),
  example: example.trim(),
}));

test('the table of signals is that of the code', () => {
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(signals));
  expect(Object.fromEntries(rows.map(({ name, weight }) => [name, weight]))).toEqual(weights);
});

test.each(rows)('$name is seen in its example “$example”', ({ name, example }) => {
  const described = example.startsWith('(description) ');
  expect(signals[name](described ? readText('', example, []) : readText(example, '', []))).not.toBeNull();
});

test('the formula and the thresholds are those of the code', () => {
  expect(page).toContain(`s = ${startsAt.toFixed(1).replace('-', '−')} + the sum of the weights`);
  for (const [strictness, least] of Object.entries(thresholds)) expect(page).toContain(`| ${strictness} | ${least.toFixed(2)} |`);
});

test.each(strictnesses)('what the settings say of %s is what was measured', (strictness) => {
  const row = new RegExp(`^\\| ${strictness} \\| (\\d+) \\| \\d+ \\| \\d+ \\| ([\\d.]+) .*?\\| ([\\d.]+) `, 'm').exec(page) ?? [];
  const [items, precision, recall] = row.slice(1).map(Number);
  expect(items).toBe(measuredOn.items);
  expect({ right: Math.round(100 * (precision ?? 0)), found: Math.round(100 * (recall ?? 0)) }).toEqual(measuredStrictness[strictness]);
});

test('so is on how many projects', () => {
  expect(page).toContain(`${measuredOn.items} items of ${measuredOn.projects} sources`);
});

const manifest = readFileSync(join(__dirname, '../../../manifest.yml'), 'utf8');

test.each(['backlogFinding', 'backlogExemption'])('%s, which the page tells people to ask for in JQL, is there', (alias) => {
  expect(page).toContain(`${alias} IS NOT EMPTY`);
  expect(manifest).toContain(`searchAlias: ${alias} }`);
});

test.each(['warn', 'hint'] as const)('the page names the rules of severity %s, in the order of the registry', (severity) => {
  const named = Object.values(rules).filter((rule) => rule.severity === severity);
  expect(page).toContain(`| *${severity}*: ${named.map(({ name }) => `\`${name}\``).join(', ')} |`);
});
