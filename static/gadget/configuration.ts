import * as v from '@badrap/valita';
import { IssueIdSchema } from '../../src/core/hypothesis/hypothesis';

export const gadgetParts = ['outcomes', 'due'] as const;
export type GadgetPart = (typeof gadgetParts)[number];

/** What somebody chose for a gadget: whose bets, and what of them. */
const GadgetConfigurationSchema = v.object({
  project: v.object({ id: IssueIdSchema, name: v.string() }),
  parts: v.array(v.union(v.literal('outcomes'), v.literal('due'))),
});

export type GadgetConfiguration = v.Infer<typeof GadgetConfigurationSchema>;

/** @param context what the bridge tells a gadget; null where nobody has chosen yet, or what was chosen cannot be read */
export function readConfiguration(context: { readonly extension: unknown }): GadgetConfiguration | null {
  const parsed = ExtensionSchema.try(context.extension, { mode: 'strip' });
  return parsed.ok ? parsed.value.gadgetConfiguration : null;
}

const ExtensionSchema = v.object({ gadgetConfiguration: GadgetConfigurationSchema });
