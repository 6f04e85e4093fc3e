import type { Change } from '../../../src/jira/change';
import type { ChangedIssue } from '../../../src/jira/find-backlog-issues';
import { ownActs, ranksOf } from '../../../static/background/own-acts';

const since = Date.parse('2026-11-22T09:00:00Z');
const now = since + 4000;

const rank = { custom: true, from: '', to: '' };
const sprintLeft = { custom: true, from: '37', to: '' };
const renamed = { custom: false, from: '', to: '' };

const aChange = (id: string, said: Partial<Change> = {}): Change => ({ id, authorId: 'paula', at: now, fields: [rank], ...said });

const changed = (changes: readonly Change[], said: object = {}) =>
  ({ issue: { id: '1', creatorId: 'sam', created: 0, ...said }, changes }) as unknown as ChangedIssue;

const acts = (way: 'moved' | 'arrived', changes: readonly Change[], said: object = {}) =>
  ownActs(changed(changes, said), way, 'paula', since).map(({ id }) => id);

test('an item was ranked by whoever changed its rank', () => {
  expect(acts('moved', [aChange('3'), aChange('2', { authorId: 'sam' }), aChange('1', { authorId: null })])).toEqual(['change-3']);
});

test('other changes are no ranking, whatever field they are of', () => {
  expect(acts('moved', [aChange('2', { fields: [renamed] }), aChange('1', { fields: [sprintLeft] })])).toEqual([]);
});

test('an item that arrived was ranked there, left a sprint, or was created', () => {
  expect(acts('arrived', [aChange('2'), aChange('1', { fields: [renamed, sprintLeft] })])).toEqual(['change-2', 'change-1']);
  expect(acts('arrived', [], { creatorId: 'paula', created: now })).toEqual(['creation-1']);
  expect(acts('arrived', [], { creatorId: 'sam', created: now })).toEqual([]);
});

test('what was done long before the last look is not what made the difference, whatever the computer’s clock says', () => {
  expect(acts('moved', [aChange('2', { at: since - 25_000 }), aChange('1', { at: since - 60_000 })])).toEqual(['change-2']);
  expect(acts('arrived', [], { creatorId: 'paula', created: since - 60_000 })).toEqual([]);
});

test('who ranked it at all is told by everybody’s changes', () => {
  expect(ranksOf(changed([aChange('3', { authorId: 'sam' }), aChange('2', { fields: [renamed] }), aChange('1', { at: 0 })]), since)).toEqual(['3']);
});
