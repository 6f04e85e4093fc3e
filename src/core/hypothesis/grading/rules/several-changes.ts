import type { GradingRule } from '../hint';

/**
 * Several things at once: whatever comes of them, nobody will know which of them it came of.
 * "Bread and butter croissants" is one thing, so an "and" counts only where a second act follows.
 */
export const severalChanges: GradingRule = ({ thing }) => {
  const words = listed(thing) ?? clauses(thing) ?? secondAct(thing) ?? secondActInGerman(thing);
  return words === null ? null : { rule: 'several-changes', field: 'thing', words: [words] };
};

/** Two or more lines that begin as those of a list do. */
function listed(text: string): string | null {
  const items = text.split('\n').filter((line) => /^\s*(?:[-*•–]|\d+[.)])\s+\S/u.test(line));
  return items.length >= 2 ? (items[1]?.trim() ?? null) : null;
}

/** A semicolon between two clauses of two words or more, or a connector that says so itself. */
function clauses(text: string): string | null {
  const clause = /\S+\s+\S+[^;]*(;\s*[^\s;]+\s+[^\s;]+)/u.exec(text)?.[1];
  const connector = /(?<!\p{L})(?:and (?:also|then|additionally)|und (?:außerdem|dann|zusätzlich|auch noch))\s+\S+/iu;
  return clause ?? connector.exec(text)?.[0] ?? null;
}

// Words that are an act and hardly ever a thing: "price and offer list" must not count.
const acts = new Set(
  (
    'add become begin bring buy create decorate deliver develop employ enable extend give hang hire implement improve ' +
    'install integrate introduce invite let make migrate organise organize publish put redesign reduce remove rename ' +
    'replace rewrite send serve simplify teach translate write bake ' +
    'adding becoming beginning bringing buying creating decorating delivering employing enabling extending giving ' +
    'hanging hiring implementing improving installing integrating introducing inviting letting making migrating ' +
    'organising organizing publishing putting redesigning reducing removing renaming replacing rewriting selling ' +
    'sending showing simplifying teaching translating offering baking starting stopping moving'
  ).split(' '),
);

// These are as often a thing ("opening hours"): they count only before "the", "a", "more", …
const actsOrThings = new Set(
  (
    'build building clean cleaning close closing cut cutting fix fixing open opening paint painting raise raising sell ' +
    'serving show start stop test testing train training writing move offer'
  ).split(' '),
);

const joined =
  /(\p{L}+)(?:,\s*|\s+)((?:and|&|plus|\+)\s+(?:to\s+)?(\p{L}+))(?=\s+(\p{L}+))/giu;
const determiner = /^(?:the|a|an|our|their|your|its|all|every|each|more|fewer|new)$/i;

/** "opening earlier **and baking** bread"; "baking and selling croissants" stays one act. */
function secondAct(text: string): string | null {
  for (const [, before = '', words = '', act = '', after = ''] of text.matchAll(joined)) {
    const verb = act.toLowerCase();
    const isAct = acts.has(verb) || (actsOrThings.has(verb) && determiner.test(after));
    const onePhrase = acts.has(before.toLowerCase()) || (before.toLowerCase().endsWith('ing') && verb.endsWith('ing'));
    if (isAct && !onePhrase) return words;
  }
  return null;
}

/**
 * "früher öffnen **und** Brot **backen**": an infinitive before the "und", a noun, an article or an
 * adverb after it, and an infinitive at the end. "Brot backen und verkaufen" stays one act.
 */
function secondActInGerman(text: string): string | null {
  const pattern = /(?<!\p{L})\p{Ll}{2,}(?:en|ern|eln)\s+und\s+(?!\p{Ll}+en\s)(?:[^\s.;]+\s+)+?\p{Ll}{2,}(?:en|ern|eln)\s*[.!]?$/u;
  return pattern.exec(text.trim())?.[0].replace(/^\S+\s+/, '') ?? null;
}
