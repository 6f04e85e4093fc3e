import { readTypedNumber, type NumberWriting, type TypedNumber } from '../../src/core/values/typed-number';

export function writingOf(locale: string): NumberWriting {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(-123456.7);
  const sign = (type: string, otherwise: string) => parts.find((part) => part.type === type)?.value ?? otherwise;
  const digit = new Intl.NumberFormat(locale, { useGrouping: false });
  const digits = Array.from({ length: 10 }, (_, value) => digit.format(value));
  return { group: sign('group', ','), decimal: sign('decimal', '.'), digits };
}

/** A number as somebody of this language types it. */
export function readNumber(typed: string, locale: string): TypedNumber {
  return readTypedNumber(typed, writingOf(locale));
}

/** A number as this language writes it, with every digit that was typed. */
export function formatNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 12 }).format(value);
}

export function formatPercent(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(value / 100);
}
