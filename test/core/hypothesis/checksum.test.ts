import fc from 'fast-check';
import { canonicalJson } from '../../../src/core/hypothesis/canonical-json';
import { checksum } from '../../../src/core/hypothesis/checksum';

test('it has 14 hexadecimal digits', () => {
  expect(checksum('')).toMatch(/^[0-9a-f]{14}$/);
  expect(checksum('croissants 🥐')).toMatch(/^[0-9a-f]{14}$/);
});

test('it stays the same from release to release, because issue properties keep it', () => {
  expect(checksum('By baking croissants, we expect commuters')).toBe('16819b6b0eab85');
});

test('it notices any change of one character', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (text, at, other) => {
      const index = at % text.length;
      const changed = text.slice(0, index) + other + text.slice(index + 1);
      fc.pre(changed !== text);
      expect(checksum(changed)).not.toBe(checksum(text));
    }),
  );
});

test('canonical JSON does not depend on the order of keys', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}');
  expect(canonicalJson({ b: 1, a: 2 })).toBe(canonicalJson({ a: 2, b: 1 }));
});

test('canonical JSON is JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
    }),
  );
});
