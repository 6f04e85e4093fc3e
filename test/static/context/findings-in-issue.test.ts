import { defaultGuardSettings } from '../../../src/core/backlog/guard-settings';
import { findingsInIssue } from '../../../static/context/findings-in-issue';
import { aPlacedIssue } from '../a-placed-issue';

const rulesFor = (...[id, said]: Parameters<typeof aPlacedIssue>) =>
  findingsInIssue(aPlacedIssue(id, said), defaultGuardSettings, '2026-11-22').map(({ rule, severity }) => `${rule}: ${severity}`);

test('a to-do is warned about', () => {
  expect(rulesFor('1', { summary: 'Croissants' })).toEqual(['task-type: warn']);
});

test('a story that serves nothing is a hint', () => {
  expect(rulesFor('1', { summary: 'Half portions for children', madeAsTask: false })).toEqual(['serves-nothing: hint']);
  expect(rulesFor('1', { summary: 'Half portions for children', madeAsTask: false, parentId: '90' })).toEqual([]);
});

test('in a sprint to-dos are at home', () => {
  expect(rulesFor('1', { inSprint: true })).toEqual([]);
});

test('a sub-task is never ranked, whatever it says', () => {
  expect(rulesFor('1', { level: -1 })).toEqual([]);
});

test('an epic without a hypothesis asks for it in its own place, and only its text is spoken of here', () => {
  expect(rulesFor('1', { summary: 'Brunch on Sundays', level: 1 })).toEqual([]);
  expect(rulesFor('1', { summary: 'As a cook, I want to buy flour so that I can cook', level: 1 })).toEqual(['todo-in-disguise: warn']);
});
