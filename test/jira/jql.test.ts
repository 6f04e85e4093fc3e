import { jqlId, jqlString, jqlWords } from '../../src/jira/jql';

test.each([
  ['croissants', '"croissants"'],
  ['the "best" one', '"the \\"best\\" one"'],
  ['a\\b', '"a\\\\b"'],
  ['two\nlines', '"two lines"'],
  ['" OR project = SECRET OR "', '"\\" OR project = SECRET OR \\""'],
])('%j is quoted as %s', (value, quoted) => {
  expect(jqlString(value)).toBe(quoted);
});

test.each([
  ['spelt croiss', '"spelt* croiss*"'],
  ['a+b -c "d" (e) [f] ~g ^2 !h', '"a* b* c* d* e* f* g* 2* h*"'],
  ['Brötchen', '"Brötchen*"'],
  ['  ', null],
  ['?!*', null],
])('%j is searched as %s', (typed, words) => {
  expect(jqlWords(typed)).toBe(words);
});

test('only digits are an id', () => {
  expect(jqlId('10001')).toBe('10001');
  expect(jqlId('1 OR 1=1')).toBe('"1 OR 1=1"');
});
