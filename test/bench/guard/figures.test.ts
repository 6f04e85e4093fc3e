import { bootstrap, countOf, matthews, wilson, type Counts, type Judged } from '../../../bench/guard/figures';

/** So many items warned about rightly and wrongly, missed, and rightly left alone. */
const judged = (right: number, wrong: number, missed: number, quiet: number): readonly Judged[] => [
  ...Array.from({ length: right }, () => ({ warned: true, isTodo: true })),
  ...Array.from({ length: wrong }, () => ({ warned: true, isTodo: false })),
  ...Array.from({ length: missed }, () => ({ warned: false, isTodo: true })),
  ...Array.from({ length: quiet }, () => ({ warned: false, isTodo: false })),
];

const mcc = (...counts: Parameters<typeof judged>) => matthews(countOf(judged(...counts)));

test('items, to-dos, warnings and right warnings are counted: precision and recall are their ratios', () => {
  const counts = countOf(judged(6, 1, 2, 3));
  expect(counts).toEqual<Counts>({ items: 12, todos: 8, warned: 7, right: 6 });
});

describe('Matthews’ correlation coefficient', () => {
  test('is that of the textbook: (TP·TN − FP·FN) / √((TP+FP)(TP+FN)(TN+FP)(TN+FN))', () => {
    // 12 pictures of cats and dogs, https://en.wikipedia.org/wiki/Phi_coefficient: TP 6, FP 1, FN 2, TN 3.
    expect(mcc(6, 1, 2, 3)).toBeCloseTo(16 / Math.sqrt(1120), 10);
    expect(mcc(6, 1, 2, 3)).toBeCloseTo(0.478, 3);
    // Chicco 2017, tip 8, https://doi.org/10.1186/s13040-017-0155-3: TP 90, FP 4, FN 5, TN 1.
    expect(mcc(90, 4, 5, 1)).toBeCloseTo(0.135, 3);
  });

  test.each([
    ['1 where all is right', mcc(5, 0, 0, 5), 1],
    ['−1 where all is wrong', mcc(0, 5, 5, 0), -1],
    ['0 where warnings have nothing to do with to-dos', mcc(2, 2, 2, 2), 0],
    ['0 where it is not defined: nothing is warned about', mcc(0, 0, 3, 4), 0],
    ['0 where it is not defined: everything is a to-do', mcc(3, 0, 4, 0), 0],
    ['0 for no items', mcc(0, 0, 0, 0), 0],
  ])('is %s', (_which, value, expected) => {
    expect(value).toBeCloseTo(expected, 10);
  });
});

describe('Wilson’s interval', () => {
  // Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3: score without continuity correction.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d out of %d is that of Newcombe’s table', (hits, of, low, high) => {
    const [from, to] = wilson(hits, of);
    expect([from.toFixed(4), to.toFixed(4)]).toEqual([low.toFixed(4), high.toFixed(4)]);
  });

  test('mirrors: what is hit and what is missed have the same interval from the other end', () => {
    const [low, high] = wilson(7, 30);
    const [from, to] = wilson(23, 30);
    expect([1 - to, 1 - from]).toEqual([expect.closeTo(low, 10), expect.closeTo(high, 10)]);
  });

  test('never leaves 0 to 1, and says nothing where there is nothing', () => {
    expect(wilson(20, 20)[1]).toBe(1);
    expect(wilson(0, 20)[0]).toBe(0);
    expect(wilson(0, 0)).toEqual([0, 1]);
  });
});

describe('the bootstrap', () => {
  const some = judged(30, 4, 10, 56);
  const precision = ({ right, warned }: Counts) => right / warned;

  test('is the same each time', () => {
    expect(bootstrap(some, matthews)).toEqual(bootstrap(some, matthews));
  });

  test('holds the figure itself, and is about as wide as Wilson’s interval where both can be had', () => {
    const [low, high] = bootstrap(some, precision);
    const [from, to] = wilson(30, 34);
    expect([low < 30 / 34, high > 30 / 34]).toEqual([true, true]);
    expect(Math.abs(high - low - (to - from))).toBeLessThan(0.04);
  });

  test('is a point where all items are alike', () => {
    expect(bootstrap(judged(5, 0, 0, 0), precision)).toEqual([1, 1]);
  });
});
