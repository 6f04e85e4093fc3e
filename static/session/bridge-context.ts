import { view } from '@forge/bridge';

let told: ReturnType<typeof view.getContext> | undefined;

/** What the bridge tells of where the screen was opened: asked once, for all who want to know. */
export const bridgeContext = (): ReturnType<typeof view.getContext> => (told ??= view.getContext());
