import { barIn } from '../../../static/learn/pictures/bar-in';
import { shortNames } from '../../../static/learn/pictures/short-names';
import { stack } from '../../../static/learn/pictures/stack';

describe('a bar', () => {
  it('fills a narrow band, and stands in the middle of a wide one', () => {
    expect(barIn(10, 30)).toEqual({ x: 10, width: 30 });
    expect(barIn(10, 264)).toEqual({ x: 110, width: 64 });
  });
});

describe('names below bars', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['stay as they are where there is room', ['Week 45', 'Week 47'], ['Week 45', 'Week 47']],
    ['lose the words with which all of them begin', ['Bakery, Sprint 141', 'Bakery, Sprint 142'], ['141', '142']],
    ['keep a word of which only a part is shared', ['Bakery in the sun', 'Bakery in the summer'], ['sun', 'summer']],
    ['never become empty', ['Our bakery Sprint', 'Our bakery Sprint 42'], ['Sprint', 'Sprint 42']],
    ['are cut where they are still too long', ['Opening the second shop'], ['Opening the sec…']],
    ['are none where there are none', [], []],
  ])('%s', (_what, names, short) => {
    expect(shortNames(names)).toEqual(short);
  });
});

describe('a stack', () => {
  it('goes up with what is positive, and down with what is negative', () => {
    const ends = stack([{ value: 3 }, { value: -2 }, { value: 4 }, { value: -1 }]).map(({ from, to }) => [from, to]);
    expect(ends).toEqual([
      [0, 3],
      [0, -2],
      [3, 7],
      [-2, -3],
    ]);
  });
});
