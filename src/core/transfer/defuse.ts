/**
 * What a spreadsheet would take for the beginning of a formula, the wide forms of those signs too,
 * and the apostrophe itself, so that taking one away again is never a guess.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const dangerous = /^[=+\-@\t\r\n'\uff1d\uff0b\uff0d\uff20]/;

/** A cell that a spreadsheet shows and does not run: an apostrophe stands before what looks like a formula. */
export const defuse = (cell: string): string => (dangerous.test(cell) ? `'${cell}` : cell);

/** What was defused. `fuse(defuse(x))` is `x`; an apostrophe that a person typed before a word stays. */
export const fuse = (cell: string): string => (cell.startsWith("'") && dangerous.test(cell.slice(1)) ? cell.slice(1) : cell);
