import * as v from '@badrap/valita';

/** How `@forge/bridge` names a realtime channel. */
export const channelEntries = {
  channelName: v.string(),
  isGlobal: v.boolean().optional(),
  options: v
    .object({
      token: v.string().optional(),
      contextOverrides: v.array(v.string()).optional(),
      replaySeconds: v.number().optional(),
    })
    .optional(),
};
