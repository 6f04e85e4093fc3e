import { tenTo, type Decimal } from './decimal';

/**
 * An amount, in 10⁻³⁰ of its unit. Whole numbers: their sum does not depend on the order in which
 * they are added, and a sum that was taken apart can be put together again.
 *
 * Thirty decimals hold the product of a number with 12 decimals, a rate with 12 and a confidence
 * in percent; what is finer is rounded once, here.
 */
export type Amount = bigint;

const decimalsKept = 30;

export function amountOf({ digits, decimals }: Decimal): Amount {
  if (decimals <= decimalsKept) return digits * tenTo(decimalsKept - decimals);
  return rounded(digits, tenTo(decimals - decimalsKept));
}

/** What `amountOf` makes of `a` × `b`. */
export function productOf(a: Decimal, b: Decimal): Amount {
  return amountOf({ digits: a.digits * b.digits, decimals: a.decimals + b.decimals });
}

/** "-12.5": every digit of it, as `Intl.NumberFormat` takes it without losing any. */
export function amountText(amount: Amount): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(decimalsKept + 1, '0');
  const fraction = digits.slice(-decimalsKept).replace(/0+$/, '');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -decimalsKept)}${fraction && '.'}${fraction}`;
}

/** The number that is nearest to it: for pictures, and for JQL, which knows no other numbers. */
export function numberOfAmount(amount: Amount): number {
  return Number(`${amount}e-${decimalsKept}`);
}

/**
 * One of `count` equal parts, which add up to the whole exactly: what cannot be divided goes,
 * 10⁻³⁰ each, to the first of them.
 *
 * @param count 1 and above
 * @param place which of them, from 0
 */
export function shareOf(amount: Amount, count: number, place: number): Amount {
  const parts = BigInt(count);
  const remainder = amount % parts;
  const rest = remainder < 0n ? remainder + parts : remainder;
  const part = (amount - rest) / parts;
  return rest > BigInt(place) ? part + 1n : part;
}

/**
 * To order by: the nearest 10⁻¹⁸, so that what sharing cannot divide decides nothing between
 * two shares of the same size.
 */
export function tradingKey(amount: Amount): bigint {
  return rounded(amount, tenTo(12));
}

/** The nearest whole quotient, halves away from zero. */
function rounded(value: bigint, divisor: bigint): bigint {
  const half = divisor / 2n;
  return (value < 0n ? value - half : value + half) / divisor;
}
