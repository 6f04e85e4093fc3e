import * as v from 'valibot';

/** How `@forge/bridge` names a realtime channel. */
export const channelEntries = {
  channelName: v.string(),
  isGlobal: v.exactOptional(v.boolean()),
  options: v.exactOptional(
    v.object({
      token: v.exactOptional(v.string()),
      contextOverrides: v.exactOptional(v.array(v.string())),
      replaySeconds: v.exactOptional(v.number()),
    }),
  ),
};
