/** How a language writes numbers, as `Intl.NumberFormat` knows it. */
export interface NumberWriting {
  readonly group: string;
  readonly decimal: string;
  /** The digits 0 to 9. */
  readonly digits: readonly string[];
}

/** A number as somebody typed it, or why it is asked about: a misread "1.5" is worse than a question. */
export type TypedNumber =
  | { readonly state: 'empty' }
  | { readonly state: 'number'; readonly value: number; readonly isPercent: boolean }
  | UnreadNumber;

type UnreadNumber =
  | { readonly state: 'no-number' | 'too-large' }
  /** Not how this language writes it: in others it is one number, or (ambiguous) several. */
  | { readonly state: 'written-otherwise' | 'ambiguous'; readonly readings: readonly number[] };

type Separators = Pick<NumberWriting, 'group' | 'decimal'>;

/** Group and decimal sign as most of the world's languages have them. */
const customs: readonly Separators[] = [
  { group: ',', decimal: '.' },
  { group: '.', decimal: ',' },
  { group: '\u00a0', decimal: ',' },
  { group: '\u00a0', decimal: '.' },
  { group: '\u2019', decimal: '.' },
];

/**
 * Reads "1.234,5" in German, "1,234.5" in English, "1 234,5" in French, and "1 234" and "12 %" in any:
 * a blank between thousands is no language's decimal sign.
 */
export function readTypedNumber(typed: string, writing: NumberWriting): TypedNumber {
  const cleaned = inPlainDigits(typed, writing.digits)
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\u061c\u200e\u200f]/g, '')
    .trim();
  if (cleaned === '') return { state: 'empty' };
  const plain = cleaned.replace(/^([-+]?)[%\u066a]\s*/, '$1').replace(/\s*[%\u066a]$/, '');
  const value = read(plain, writing) ?? read(plain, { group: '\u00a0', decimal: writing.decimal });
  if (value === null) return inOtherWritings(plain);
  return Number.isFinite(value) ? { state: 'number', value, isPercent: plain !== cleaned } : { state: 'too-large' };
}

function inOtherWritings(plain: string): UnreadNumber {
  const readings = [...new Set(customs.map((custom) => read(plain, custom)))].filter((value) => value !== null && Number.isFinite(value)) as number[];
  if (readings.length === 0) return { state: 'no-number' };
  return { state: readings.length === 1 ? 'written-otherwise' : 'ambiguous', readings };
}

/** @returns null where the separators do not stand where they must; Infinity where no number is that large */
function read(plain: string, { group, decimal }: Separators): number | null {
  const groups = `[${escaped(similarTo(group))}]`;
  const shape = new RegExp(`^[-+]?(\\d+|\\d{1,3}(${groups}\\d{2,3})*${groups}\\d{3})?([${escaped(decimal)}]\\d*)?$`);
  if (!shape.test(plain) || !/\d/.test(plain)) return null;
  return Number(plain.replace(new RegExp(groups, 'g'), '').replace(decimal, '.')) + 0;
}

function inPlainDigits(text: string, digits: readonly string[]): string {
  return text.replace(/\p{Nd}/gu, (digit) => (digits.includes(digit) ? String(digits.indexOf(digit)) : digit));
}

/** What keyboards have in place of the sign that typography asks for. */
function similarTo(group: string): string {
  if (/\s/.test(group)) return ' \u00a0\u202f\u2009';
  return group === '\u2019' ? "\u2019'" : group;
}

function escaped(signs: string): string {
  return signs.replace(/[\\\]^-]/g, '\\$&');
}
