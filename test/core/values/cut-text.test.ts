import fc from 'fast-check';
import { cutText, text } from '../../../src/core/values/text';

test('a text that is too long is cut, and no emoji is cut in two', () => {
  expect(cutText('croissants', 4)).toBe('croi');
  expect(cutText('abc🥐', 4)).toBe('abc');
  expect(cutText('  a\u0000b\ud800 ', 10)).toBe('a b');
});

test('whatever is cut can be kept', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (given, most) => {
    const cut = cutText(given, most);
    expect(text(most).parse(cut)).toBe(cut);
  }));
});
