import * as v from '@badrap/valita';
import { orElse } from './or-else';

/** One entry of an issue's changelog: what one person did at one moment. */
export interface Change {
  readonly id: string;
  /** Account id; null for nobody that Jira names. */
  readonly authorId: string | null;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly fields: readonly ChangedField[];
}

interface ChangedField {
  /** Not one of Jira's own. Names are translated, so that a rank is not known by its name. */
  readonly custom: boolean;
  /** Ids before and after; empty where there were none, as on both sides of a rank. */
  readonly from: string;
  readonly to: string;
}

const text = orElse(v.string(), '');

const ItemSchema = v
  .object({ fieldtype: text, from: text, to: text })
  .map(({ fieldtype, from, to }): ChangedField => ({ custom: fieldtype === 'custom', from, to }));

/** A changelog as issues carry it with `expand=changelog`: newest first, the last 40 at least. */
export const ChangelogSchema = v
  .object({
    histories: v.array(
      v.object({ id: v.string(), author: orElse(v.object({ accountId: v.string() }), null), created: v.string(), items: v.array(ItemSchema) }),
    ),
  })
  .map(({ histories }) =>
    histories.map(({ id, author, created, items }): Change => ({ id, authorId: author?.accountId ?? null, at: Date.parse(created), fields: items })),
  );
