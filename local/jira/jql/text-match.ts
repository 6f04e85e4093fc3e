const word = /[\p{L}\p{N}_]+/gu;
const queryWord = /[\p{L}\p{N}_*?]+/gu;

const words = (text: string): readonly string[] => text.normalize('NFC').toLowerCase().match(word) ?? [];

/**
 * Jira's `~`: every word of the query is a word of the text, in any order; `*` and `?` stand for letters;
 * words within `\"…\"` follow each other. Jira also knows word stems; this does not.
 */
export function textMatcher(query: string): (text: string) => boolean {
  const phrases = [...query.matchAll(/"([^"]+)"/g)].map(([, phrase = '']) => words(phrase));
  const rest = query.replace(/"[^"]*"/g, ' ').normalize('NFC').toLowerCase().match(queryWord) ?? [];
  const patterns = rest.map((part) => new RegExp(`^${part.replace(/\*/g, '.*').replace(/\?/g, '.')}$`, 'u'));
  return (text) => {
    const found = words(text);
    return (
      patterns.every((pattern) => found.some((each) => pattern.test(each))) &&
      phrases.every((phrase) => found.some((_, at) => phrase.every((each, offset) => found[at + offset] === each)))
    );
  };
}
