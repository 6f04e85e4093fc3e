import type { Exemption } from '../../src/core/backlog/exemption';

/** What one person declared fine at one time, for one reason. */
export interface ExemptingAct extends Pick<Exemption, 'by' | 'at' | 'reason' | 'words'> {
  readonly rules: readonly Exemption['rule'][];
}

/** One act may concern several rules: it reads as the one sentence that it was. The newest first. */
export function exemptionsByAct(exemptions: readonly Exemption[]): readonly ExemptingAct[] {
  const acts = new Map<string, ExemptingAct>();
  for (const { rule, by, at, reason, words } of exemptions) {
    const name = [by, at, reason].join('\n');
    acts.set(name, { by, at, reason, words, rules: [...(acts.get(name)?.rules ?? []), rule] });
  }
  return [...acts.values()].toSorted((a, b) => b.at.localeCompare(a.at));
}
