import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { grade } from '../../../../src/core/hypothesis/grading/grade';
import { rules } from '../../../../src/core/hypothesis/grading/rules/index';
import { emptyHypothesis } from '../../../../src/core/hypothesis/hypothesis';
import { aHypothesis } from '../a-hypothesis';

const folder = (path: string) =>
  readdirSync(join(__dirname, path))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => name !== 'index')
    .sort();

test('every file in the folder of rules is registered, under its own name', () => {
  expect(Object.keys(rules).sort()).toEqual(folder('../../../../src/core/hypothesis/grading/rules'));
});

test('every rule has its own test', () => {
  expect(folder('rules')).toEqual(
    Object.keys(rules)
      .map((name) => `${name}.test`)
      .sort(),
  );
});

test('a rule tells its own name', () => {
  const bad = [
    aHypothesis({ thing: 'buy flour', value: 'we have flour' }),
    aHypothesis({ thing: '<thing>' }),
    aHypothesis({ thing: 'buy flour and bake bread' }),
    aHypothesis({ value: 'more customers and less waste' }),
    aHypothesis(),
  ];
  for (const [name, rule] of Object.entries(rules)) {
    expect(bad.map((hypothesis) => rule(hypothesis)?.rule)).toContain(name);
  }
});

test('an empty hypothesis is left in peace', () => {
  expect(grade(emptyHypothesis)).toBeNull();
});

test('a hypothesis with everything is left in peace', () => {
  const measure = { source: 'typed', name: 'customers', unit: 'per day', direction: 'up' } as const;
  expect(grade(aHypothesis({ reason: 'they pass by at half past six', measure }))).toBeNull();
});

test('only the most valuable hint is given', () => {
  expect(grade(aHypothesis({ thing: 'buy flour and bake bread', value: 'TBD' }))?.rule).toBe('untouched-template');
  expect(grade(aHypothesis())?.rule).toBe('no-reason');
  expect(grade(aHypothesis({ reason: 'they pass by' }))?.rule).toBe('no-measure');
});

test("the article's own example of a bad user story is caught", () => {
  expect(grade(aHypothesis({ thing: 'buy flour', value: 'I have flour' }))?.rule).toBe('value-repeats-thing');
});
