import { textWithLinks } from '../../../static/verdict/shown/text-with-links';

const links = (text: string) => textWithLinks(text).flatMap(({ address }) => (address === null ? [] : [address]));

test('addresses of the web can be followed, and the words around them stay as they are', () => {
  const text = 'See https://till.example/week?n=46, and (https://till.example/a_(b)).\nDone.';
  expect(links(text)).toEqual(['https://till.example/week?n=46', 'https://till.example/a_(b)']);
  expect(textWithLinks(text).map((piece) => piece.text).join('')).toBe(text);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'ftp://till.example',
  'https://',
  'https://jira.example@evil.example/',
  'www.till.example',
  '',
])('%s stays text', (text) => {
  expect(links(text)).toEqual([]);
  expect(textWithLinks(text).map((piece) => piece.text).join('')).toBe(text);
});

test('what would break out of markup ends an address', () => {
  expect(links('https://till.example/"onclick="alert(1)')).toEqual(['https://till.example/']);
});
