import { ruleNames, type RuleName } from '../../src/core/backlog/rule-name';
import type { ExemptedItem } from '../api/exempted-items';
import type { ExemptionOfItem } from '../api/exempting';

export interface ExemptionFilter {
  /** null for all. */
  readonly rule: RuleName | null;
  /** Looked for in the item's key and name, in the reason, and in who gave it. */
  readonly text: string;
}

export const noFilter: ExemptionFilter = { rule: null, text: '' };

/** One by one, also those that were revoked here; those of an item in the order of the rules. */
export function exemptionsOf(items: readonly ExemptedItem[]): readonly ExemptionOfItem[] {
  return items.flatMap((item) =>
    ruleNames.flatMap((rule) =>
      [...item.exemptions, ...item.revoked].filter((exemption) => exemption.rule === rule).map((exemption) => ({ item, exemption })),
    ),
  );
}

/** Those that fit, in the order given. All words must be there, in any case and anywhere. */
export function filterExemptions(
  exemptions: readonly ExemptionOfItem[],
  { rule, text }: ExemptionFilter,
  nameOf: (accountId: string) => string,
): readonly ExemptionOfItem[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return exemptions.filter(({ item, exemption }) => {
    if (rule !== null && exemption.rule !== rule) return false;
    const said = [item.key, item.summary, exemption.reason, nameOf(exemption.by)].join('\n').toLowerCase();
    return words.every((word) => said.includes(word));
  });
}
