import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { rules } from '../../../src/core/backlog/rules/index';
import { assess, found, task, written } from './an-item';

const files = (path: string) =>
  readdirSync(join(__dirname, path), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'index.ts')
    .map(({ name }) => name.replace(/(\.test)?\.ts$/, ''))
    .sort();

test('every file in the folder of rules is registered, under its own name, and has its own test', () => {
  expect(Object.keys(rules).sort()).toEqual(files('../../../src/core/backlog/rules'));
  expect(Object.keys(rules).sort()).toEqual(files('rules'));
  for (const [name, rule] of Object.entries(rules)) expect(rule.name).toBe(name);
});

test('what a person exempted stays quiet, and only that', () => {
  const item = { summary: 'Buy flour', type: task };
  expect(found(item)).toEqual(['task-type', 'todo-in-disguise']);
  expect(found({ ...item, exemptions: ['task-type'] })).toEqual(['todo-in-disguise']);
  expect(assess({ ...item, exemptions: ['task-type', 'todo-in-disguise'] })).toMatchObject({ todo: false, findings: [] });
});

test('a warning about a hypothesis does not make an item a to-do', () => {
  expect(assess({ hypothesis: written({ thing: '<thing>' }) })).toMatchObject({ todo: false, findings: [{ severity: 'warn' }] });
});

test('whatever the text, it is assessed, with a score from 0 to 1, the same each time, and with words that stand in it', () => {
  const word = fc.constantFrom('As a', 'cook,', 'I want to', 'refactor', 'so that', 'tests', '[Spike]', 'iOS:', '\n', '“', 'ü', '🥐', '\u0000', '::', 'İ');
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')));
  fc.assert(
    fc.property(text, text, (summary, description) => {
      const assessment = assess({ summary, description });
      expect(assessment).toEqual(assess({ summary, description }));
      expect(assessment.score).toBeGreaterThanOrEqual(0);
      expect(assessment.score).toBeLessThanOrEqual(1);
      const read = `${summary} ${description}`.replace(/\s+/g, ' ');
      const standsIn = (words: string) => words.split(' ').every((each) => read.includes(each));
      expect(assessment.findings.flatMap(({ words }) => words).filter((words) => !standsIn(words))).toEqual([]);
    }),
  );
});

test.each([
  ['brackets', '['.repeat(5000)],
  ['labels', 'a: '.repeat(5000)],
  ['stories', 'as a a, '.repeat(5000)],
  ['blanks', ' '.repeat(50_000)],
  ['colons', 'a::'.repeat(5000)],
  ['capitals', 'Aa'.repeat(5000)],
  ['verbs', 'update '.repeat(5000)],
])('a text made to take long takes no time: %s', (_, text) => {
  const start = process.cpuUsage();
  assess({ summary: text, description: text });
  const milliseconds = process.cpuUsage(start).user / 1000;
  // A pattern that backtracks without end would take minutes; this bound tells the two apart on any machine.
  expect(milliseconds).toBeLessThan(5000);
});
