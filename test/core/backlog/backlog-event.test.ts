import { backlogAct, type BacklogEvent, type TouchedField } from '../../../src/core/backlog/backlog-event';

const fields = { rankFieldId: 'customfield_10019', sprintFieldId: 'customfield_10020' };
const rank = { fieldId: 'customfield_10019', from: '', to: '' };
const sprint = (from: string | null, to: string | null) => ({ fieldId: 'customfield_10020', from, to });
const text = { fieldId: 'summary', from: null, to: null };

const changed = (touched: readonly TouchedField[], historyId: string | null = '501'): BacklogEvent => ({
  issueId: '10001',
  by: 'paula',
  at: 0,
  what: { type: 'changed', historyId, touched },
});

test('a creation is named by the issue', () => {
  expect(backlogAct({ issueId: '10001', by: 'paula', at: 0, what: { type: 'created' } }, fields)).toBe('creation-10001');
});

test.each<[string, readonly TouchedField[]]>([
  ['a rank', [rank]],
  ['a rank among others', [text, rank]],
  ['the way out of the only sprint', [sprint('37', '')]],
  ['the way out of a sprint after another', [sprint('31, 37', '31')]],
  ['the way out, where nothing is told of the rest', [sprint('37', null)]],
])('%s is named by its change', (_, touched) => {
  expect(backlogAct(changed(touched), fields)).toBe('change-501');
});

test.each<[string, readonly TouchedField[]]>([
  ['the way into a sprint', [sprint('', '37')]],
  ['the way into another sprint after a closed one', [sprint('31', '31, 37')]],
  ['the way from one sprint to another', [sprint('37', '38')]],
  ['a text', [text]],
  ['a field of which no id is told', [{ ...rank, fieldId: null }]],
  ['another field that is empty on both sides', [{ ...rank, fieldId: 'customfield_10099' }]],
  ['nothing', []],
])('%s is no act of the backlog', (_, touched) => {
  expect(backlogAct(changed(touched), fields)).toBeNull();
});

test('an issue without a field for ranks has no ranks', () => {
  expect(backlogAct(changed([rank]), { rankFieldId: null, sprintFieldId: null })).toBeNull();
  expect(backlogAct(changed([{ ...rank, fieldId: null }]), { rankFieldId: null, sprintFieldId: null })).toBeNull();
});

test('a change that can not be named is no act: it might be flagged twice', () => {
  expect(backlogAct(changed([rank], null), fields)).toBeNull();
});
