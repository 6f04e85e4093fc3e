const longest = 80;

// Whatever is in a text must not turn the sentence around it about.
const turns = /[\u0000-\u001f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const isolated = (text: string) => `\u2068${text}\u2069`;

/**
 * A text of somebody's as part of a sentence that knows no markup: cut where it is long, and kept
 * to itself whichever way it is written.
 * @see https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export function partOfSentence(text: string): string {
  const letters = Array.from(new Intl.Segmenter().segment(text.replace(turns, ' ').trim()), ({ segment }) => segment);
  return isolated(letters.length > longest ? `${letters.slice(0, longest - 1).join('').trimEnd()}…` : letters.join(''));
}
