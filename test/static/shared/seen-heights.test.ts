import { createSeenHeights } from '../../../static/shared/long-list/seen-heights';

describe('how tall rows turned out to be', () => {
  it('takes a row to be as tall as it is told, while none of its kind has been seen', () => {
    const seen = createSeenHeights();
    seen.note(40, 44);
    expect(seen.likely(69)).toBe(69);
  });

  it('takes a row to be as tall as most of its kind', () => {
    const seen = createSeenHeights();
    [77, 89, 77, 89, 89, 77, 77].forEach((height) => seen.note(69, height));
    expect(seen.likely(69)).toBe(77);
  });

  it('is not led astray by the last one, nor by another kind', () => {
    const seen = createSeenHeights();
    [77, 77, 300].forEach((height) => seen.note(69, height));
    [41, 41, 41].forEach((height) => seen.note(40, height));
    expect([seen.likely(69), seen.likely(40)]).toEqual([77, 41]);
  });

  it('follows when the list has become narrower, and its rows taller', () => {
    const seen = createSeenHeights();
    [69, 69, 97, 97, 97].forEach((height) => seen.note(69, height));
    expect(seen.likely(69)).toBe(97);
  });
});
