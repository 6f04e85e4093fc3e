import type { Exemption, Exemptions } from './exemption';
import type { RuleName } from './rule-name';

/**
 * What is exempted on an item after somebody said "it's fine" to some rules.
 *
 * @returns null where all of it is exempted already: who said so first, and why, stands
 */
export function exempt(
  latest: Exemptions | null,
  rules: readonly RuleName[],
  said: Readonly<Omit<Exemption, 'rule'>>,
): Exemptions | null {
  const exempted = latest?.exemptions ?? [];
  const added = rules.filter((rule) => exempted.every((other) => other.rule !== rule));
  return added.length === 0 ? null : following(latest, [...exempted, ...added.map((rule) => ({ rule, ...said }))]);
}

/** What is exempted on an item after these exemptions were taken back; null where there are none to take back. */
export function revoke(latest: Exemptions | null, rules: readonly RuleName[]): Exemptions | null {
  const exempted = latest?.exemptions ?? [];
  const kept = exempted.filter(({ rule }) => !rules.includes(rule));
  return kept.length === exempted.length ? null : following(latest, kept);
}

const following = (latest: Exemptions | null, exemptions: readonly Exemption[]): Exemptions => ({
  number: (latest?.number ?? 0) + 1,
  exemptions: [...exemptions],
});
