/** How a language writes numbers, as `Intl` knows it. */
interface Writing {
  readonly group: string;
  readonly decimal: string;
  /** The digits 0 to 9. */
  readonly digits: readonly string[];
}

export function writingOf(locale: string): Writing {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(-123456.7);
  const sign = (type: string, otherwise: string) => parts.find((part) => part.type === type)?.value ?? otherwise;
  const digit = new Intl.NumberFormat(locale, { useGrouping: false });
  const digits = Array.from({ length: 10 }, (_, value) => digit.format(value));
  return { group: sign('group', ','), decimal: sign('decimal', '.'), digits };
}

export type ParsedNumber = { readonly ok: true; readonly value: number | null } | { readonly ok: false };

/**
 * Reads a number as somebody of this language writes it: "1.200,5" in German, "1,200.5" in English.
 *
 * Strict about where separators stand, because a misread "1.5" is worse than a question.
 * @returns null for an empty text
 */
export function parseNumber(typed: string, locale: string): ParsedNumber {
  const { group, decimal, digits } = writingOf(locale);
  const plain = withPlainDigits(typed.trim(), digits)
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\u061c\u200e\u200f]/g, '');
  if (plain === '') return { ok: true, value: null };
  const groups = `[${escaped(similarTo(group))}]`;
  const shape = new RegExp(`^[-+]?(\\d+|\\d{1,3}(${groups}\\d{2,3})*${groups}\\d{3})?([${escaped(decimal)}]\\d*)?$`);
  if (!shape.test(plain) || !/\d/.test(plain)) return { ok: false };
  const value = Number(plain.replace(new RegExp(groups, 'g'), '').replace(decimal, '.'));
  return Number.isFinite(value) ? { ok: true, value } : { ok: false };
}

/** A number as this language writes it, with every digit that was typed. */
export function formatNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 12 }).format(value);
}

export function formatPercent(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(value / 100);
}

function withPlainDigits(text: string, digits: readonly string[]): string {
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
