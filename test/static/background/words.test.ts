import { guardFlags as de } from '../../../static/words/de/guard-flags';
import { repairs as deRepairs } from '../../../static/words/de/repairs';
import { guardFlags as en } from '../../../static/words/en/guard-flags';
import { repairs as enRepairs } from '../../../static/words/en/repairs';

const sentences = (words: typeof en): readonly string[] => [
  ...Object.values(words.one).map((say) => say('Buy flour', 'No hypothesis')),
  ...Object.values(words.several).flatMap((say) => [say(2), say(1200)]),
  words.listed(['Buy flour', 'Buy butter'], 0),
  words.listed(['Buy flour'], 1200),
  ...Object.values(words.actions),
  words.dialog,
  words.undo,
];

test('German says all of it, and says it in German', () => {
  const english = new Set(sentences(en));
  expect(sentences(de)).toHaveLength(sentences(en).length);
  expect(sentences(de).filter((sentence) => sentence === '' || english.has(sentence))).toEqual([]);
});

test.each([
  ['English', en, enRepairs],
  ['German', de, deRepairs],
])('%s calls a repair the same on a flag as everywhere else', (_, flags, repairs) => {
  expect(flags.actions).toMatchObject(repairs.actions);
});

test.each([
  ['English', en],
  ['German', de],
])('%s is set as print is', (_, words) => {
  expect(sentences(words).filter((sentence) => /\.\.\.|"|\w'\w|--/.test(sentence))).toEqual([]);
});
