import { evaluate } from '../../../local/forge/expression/evaluate';
import { parseExpression } from '../../../local/forge/expression/parse';

const event = {
  issue: { key: 'BAKE-1', fields: { issuetype: { name: 'Epic' }, labels: ['flour', 'urgent'], weight: 3 } },
  changelog: { items: [{ fieldId: 'summary' }, { fieldId: 'customfield_10019' }] },
  nothing: null,
};

const valueOf = (source: string): unknown => evaluate(parseExpression(source), { event });

test.each([
  ["event.issue.fields.issuetype.name == 'Epic'", true],
  ['event.issue.fields.issuetype.name != "Epic"', false],
  ["event.changelog.items.some(item => item.fieldId == 'customfield_10019')", true],
  ["event.changelog.items.every((item) => item.fieldId == 'summary')", false],
  ["event.changelog.items.map(i => i.fieldId).filter(id => id.includes('custom')).length == 1", true],
  ["event.issue.fields.labels.includes('urgent') && !event.issue.fields.labels.includes('later')", true],
  ["event.issue.fields?.issueType.name == 'Bug'", false],
  ['event.issue.fields?.missing == null', true],
  ['event.nothing?.deeper.still == null', true],
  ['event.issue.fields.weight * 2 + 1 >= 7 || false', true],
  ['event.issue.fields.weight > 2 ? true : false', true],
  ["['Epic', 'Story'].includes(event.issue.fields.issuetype.name)", true],
  ["event['issue']['key'] == 'BAKE-1'", true],
  ["event.issue.key.split('-')[0].toLowerCase() == 'bake'", true],
  ['-event.issue.fields.weight < 0', true],
  ["event?.changelog?.items?.some(item => item?.field == 'issuetype') == true", false],
  ["event?.changelog?.items?.some(item => item?.fieldId?.length == 17 && item?.from != null) == true", false],
  ["event?.comment?.items?.some(item => item.fieldId == 'summary') == true", false],
  ["event.issue?.fields?.level == null || event.issue?.fields?.level == 0", true],
])('%s is %s', (source, expected) => {
  expect(valueOf(source)).toBe(expected);
});

test.each([
  ['event.issue.missing', 'The property "missing" is not defined.'],
  ['event.nothing.deeper', 'The property "deeper" is not defined.'],
  ['other.issue', '"other" is not defined.'],
  ["event.issue.fields.weight > 'a'", "can't be compared"],
  ['event.issue.key && true', 'neither true nor false'],
  ["event.issue.key.constructor('x')", 'The property "constructor" is not defined.'],
  ['event.issue.toString()', 'The property "toString" is not defined.'],
  ["event?.comment?.items?.some(item => true) || true", 'null is neither true nor false'],
])('%s fails: %s', (source, message) => {
  expect(() => valueOf(source)).toThrow(message);
});

test.each(['let x = 1', 'try { return true } catch (e) { throw e }', 'event.issue =', "'open", 'event..issue', '/a/.test(event.issue.key)', "event.issue.key === 'BAKE-1'", '() => { return 1 }', 'event.issue.key; 1', '`text`'])('%s is refused before it runs', (source) => {
  expect(() => parseExpression(source)).toThrow("can't read");
});

test('an expression has at most 10,000 characters', () => {
  const long = `event.issue.key == '${'x'.repeat(9979)}'`;
  expect(() => parseExpression(long)).not.toThrow();
  expect(() => parseExpression(`${long} `)).toThrow('10,000');
});
