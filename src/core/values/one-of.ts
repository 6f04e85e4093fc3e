import * as v from '@badrap/valita';

/** One of these words. */
export const oneOf = <const Words extends readonly string[]>(...words: Words): v.Type<Words[number]> =>
  v.union(...words.map((word: Words[number]) => v.literal(word)));
