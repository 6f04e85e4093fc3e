import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Exemption } from '../../src/core/backlog/exemption';
import { callApp } from './call-app';
import { exemptedItems, type ExemptedItem } from './exempted-items';

/** One exemption of an item. */
export interface ExemptionOfItem {
  readonly item: ExemptedItem;
  readonly exemption: Exemption;
}

/** Shows what became of an item in the project's list: search learns of it later than the app itself tells it. */
function useShow(projectId: string) {
  const client = useQueryClient();
  return (issueId: string, change: (item: ExemptedItem) => ExemptedItem) =>
    void client.setQueryData(exemptedItems(projectId).queryKey, (known) =>
      known && {
        ...known,
        pages: known.pages.map((page) => ({ ...page, items: page.items.map((item) => (item.id === issueId ? change(item) : item)) })),
      },
    );
}

const without = (exemptions: readonly Exemption[], { rule }: Exemption) => exemptions.filter((other) => other.rule !== rule);

/** From now on the guard looks at the item again. Fails with an AppFailure. */
export function useRevoke(projectId: string) {
  const show = useShow(projectId);
  return useMutation({
    mutationFn: ({ item, exemption }: ExemptionOfItem) => callApp('revokeExemptions', { issueId: item.id, rules: [exemption.rule] }),
    onSuccess: ({ exemptions }, { item, exemption }) =>
      show(item.id, (known) => ({ ...known, exemptions, revoked: [...without(known.revoked, exemption), exemption] })),
  });
}

/** Exempts the item again, with the same reason, in the name of whoever does. Fails with an AppFailure. */
export function useExemptAgain(projectId: string) {
  const show = useShow(projectId);
  return useMutation({
    mutationFn: ({ item, exemption: { rule, reason, words } }: ExemptionOfItem) =>
      callApp('exemptItem', { issueId: item.id, rules: [rule], reason, words }),
    onSuccess: ({ exemptions }, { item, exemption }) =>
      show(item.id, (known) => ({ ...known, exemptions, revoked: without(known.revoked, exemption) })),
  });
}
