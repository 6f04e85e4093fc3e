import { ask } from '../ask/ask';
import type { FrameStage } from './frame-stage';

interface Invoke {
  readonly functionKey: string;
  readonly payload?: unknown;
}

/** Runs a function of the app. Who asks, and from where, is in the token that the host signed. */
export const invoke = ({ module: { contextToken } }: FrameStage, { functionKey, payload }: Invoke) =>
  ask('POST', '/_site/invoke', { contextToken, functionKey, payload });

/** `requestJira`: as the signed-in person. */
export const fetchProduct = ({ module: { contextToken } }: FrameStage, request: unknown) =>
  ask('POST', '/_site/fetch-product', { contextToken, request });
