import type { Amount } from '../../../src/core/currency/amount';
import { decimalOf, tenTo } from '../../../src/core/currency/decimal';
import type { EffortKind } from '../../../src/core/currency/order/effort';

/** What people say of estimates: points are themselves, times are told in hours. */
const inOneUnit: Readonly<Record<EffortKind, number>> = { storyPoints: 1, originalEstimateInSeconds: 3600 };

/** Worth of one story point, or of one hour. @param effort above 0, in what Jira keeps: points, or seconds */
export function perEffort(worth: Amount, effort: number, kind: EffortKind): Amount {
  const { digits, decimals } = decimalOf(effort);
  return (worth * tenTo(decimals) * BigInt(inOneUnit[kind])) / digits;
}

export const inUnits = (effort: number, kind: EffortKind): number => effort / inOneUnit[kind];
