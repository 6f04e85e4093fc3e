/**
 * Every sign that Markdown, with tables and what is struck out, may read as its own wherever it stands. An
 * escaped one is always itself; brackets around an address are none without the square ones before them.
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
const signs = /[\\`*_[\]<>#|~]/g;

/** What opens a list, a quote or a rule is only that at the beginning of a line. */
const openings = /^(\s*)([-+=>]|\d+(?=[.)]))/;

/** Somebody's words on one line. */
export function markdownLine(text: string): string {
  return escaped(text.replace(/\s+/g, ' ').trim());
}

/** Somebody's words with their line breaks. @param indent what each line but the first begins with */
export function markdownText(text: string, indent = ''): string {
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => escaped(line.trim()))
    .join(`  \n${indent}`);
}

function escaped(line: string): string {
  // An address stays one that can be followed.
  return line
    .replace(/\u00a0/g, ' ')
    .split(/(https?:\/\/\S+)/)
    .map((part, at) => (at % 2 === 1 ? part.replace(/[<>]/g, '\\$&') : part.replace(signs, '\\$&')))
    .join('')
    .replace(openings, (_, blank: string, sign: string) => (/\d/.test(sign) ? `${blank}${sign}\\` : `${blank}\\${sign}`));
}
