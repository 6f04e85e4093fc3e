/**
 * A number as it was written: `digits` ÷ 10^`decimals`. Nothing that is done with it loses a digit,
 * as happens to binary fractions: 0.1 + 0.2 is 0.3 here.
 */
export interface Decimal {
  readonly digits: bigint;
  /** 0 and above. */
  readonly decimals: number;
}

const powers: readonly bigint[] = Array.from({ length: 100 }, (_, exponent) => 10n ** BigInt(exponent));

/** @param exponent 0 and above */
export function tenTo(exponent: number): bigint {
  return powers[exponent] ?? 10n ** BigInt(exponent);
}

/**
 * The shortest decimal that stands for this number, which is what its author typed: 0.1, not
 * 0.1000000000000000055.
 *
 * @param value finite
 * @see https://tc39.es/ecma262/#sec-numeric-types-number-tostring
 */
export function decimalOf(value: number): Decimal {
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), decimals: 0 };
  const millionths = millionthsOf(value);
  return millionths === null ? fromText(String(value)) : { digits: BigInt(millionths), decimals: 6 };
}

/** `minus` of what was typed as two numbers, in fewer steps: there are thousands of them. Both finite. */
export function difference(a: number, b: number): Decimal {
  const [most, least] = [millionthsOf(a), millionthsOf(b)];
  if (most === null || least === null) return minus(decimalOf(a), decimalOf(b));
  // Both have at most 15 digits, so that a number holds their difference whole.
  return { digits: BigInt(most - least), decimals: 6 };
}

/** As a whole number of millionths, of at most 15 digits; null where it is none. */
function millionthsOf(value: number): number | null {
  const millionths = Math.round(value * 1e6);
  // No two decimals of 15 digits stand for the same number, so this one is what was typed.
  return Math.abs(millionths) < 1e15 && millionths / 1e6 === value ? millionths : null;
}

function fromText(text: string): Decimal {
  const [mantissa = '', exponent = '0'] = text.split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = BigInt(whole + fraction);
  const decimals = fraction.length - Number(exponent);
  return decimals >= 0 ? { digits, decimals } : { digits: digits * tenTo(-decimals), decimals: 0 };
}

/** The number that is nearest to it. */
export function numberOf({ digits, decimals }: Decimal): number {
  return Number(`${digits}e-${decimals}`);
}

export function plus(a: Decimal, b: Decimal): Decimal {
  if (a.decimals === b.decimals) return { digits: a.digits + b.digits, decimals: a.decimals };
  const decimals = Math.max(a.decimals, b.decimals);
  return { digits: digitsAt(a, decimals) + digitsAt(b, decimals), decimals };
}

export function minus(a: Decimal, b: Decimal): Decimal {
  if (a.decimals === b.decimals) return { digits: a.digits - b.digits, decimals: a.decimals };
  const decimals = Math.max(a.decimals, b.decimals);
  return { digits: digitsAt(a, decimals) - digitsAt(b, decimals), decimals };
}

/** @param value percent, so that 60 multiplies by 0.6 */
export function percentOf(a: Decimal, value: number): Decimal {
  const percent = decimalOf(value);
  return { digits: a.digits * percent.digits, decimals: a.decimals + percent.decimals + 2 };
}

export function isLess(a: Decimal, b: Decimal): boolean {
  return a.decimals === b.decimals ? a.digits < b.digits : minus(a, b).digits < 0n;
}

/** -1, 0 or 1. */
export function signOf({ digits }: Decimal): -1 | 0 | 1 {
  if (digits === 0n) return 0;
  return digits < 0n ? -1 : 1;
}

function digitsAt(value: Decimal, decimals: number): bigint {
  return value.digits * tenTo(decimals - value.decimals);
}
