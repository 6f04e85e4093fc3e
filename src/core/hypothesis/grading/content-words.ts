/** A word that carries meaning, as it was typed and as it is compared. */
export interface ContentWord {
  readonly typed: string;
  readonly stem: string;
}

/** The words of a text that carry meaning: no articles, pronouns, auxiliaries; English and German. */
export function contentWords(text: string): readonly ContentWord[] {
  return wordsOf(text)
    .filter((word) => !fillers.has(word.toLowerCase()))
    .map((typed) => ({ typed, stem: stem(typed.toLowerCase()) }));
}

/** The words of a text, in any script. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

/**
 * What is left of a word without its endings: enough to see that *baking*, *baked* and *bakes*,
 * or *kaufen* and *gekauft*, are one word, and no more.
 */
function stem(word: string): string {
  const bare = word.replace(/^ge(?=.{3,}(?:t|en)$)/, '').replace(/['’]s$/, '');
  for (const ending of endings) {
    if (bare.length - ending.length >= 3 && bare.endsWith(ending)) return bare.slice(0, -ending.length);
  }
  return bare;
}

const endings = ['ing', 'en', 'ed', 'es', 'er', 'e', 's', 'n', 't'];

const fillers = new Set(
  [
    'a an the this that these those it its i me my we us our you your he she they them their one',
    'to of in on at for from by with as so and or than then there',
    'be is are was were been being am do does did done doing have has had having get gets got getting',
    'can could will would shall should may might must want wants need needs expect able now finally',
    'thing things finished ready available',
    'der die das den dem des ein eine einen einem einer eines ich wir uns unser unsere du sie er es ihr man mich mir',
    'zu zum zur von vom in im auf an am für mit als damit dass und oder bei durch aus',
    'ist sind war waren sein wird werden wurde worden haben hat hatten hätten habe bekommen bekommt erhalten',
    'kann können könnte soll sollen will wollen möchte möchten muss müssen endlich dann',
    'sache sachen fertig erledigt gemacht verfügbar vorhanden',
  ].flatMap((line) => line.split(' ')),
);
