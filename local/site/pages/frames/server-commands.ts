import { ask, Problem } from '../ask/ask';
import { showError } from '../flags/flag-store';
import type { FrameStage } from './frame-stage';

const notHere = 501;
const missing = 'The app asked for what is not here';

/** What the manifest or this site lacks is a mistake to be seen, not an error to be handled quietly. */
async function askLoudly<T>(path: string, body: unknown): Promise<T> {
  try {
    return await ask<T>('POST', path, body);
  } catch (error) {
    if (error instanceof Problem && error.status === notHere) showError(missing, error.message);
    throw error;
  }
}

interface Invoke {
  readonly functionKey: string;
  readonly payload?: unknown;
}

/** Runs a function of the app. Who asks, and from where, is in the token that the host signed. */
export const invoke = ({ module: { contextToken } }: FrameStage, { functionKey, payload }: Invoke) =>
  askLoudly('/_site/invoke', { contextToken, functionKey, payload });

interface FetchProduct {
  readonly restPath: string;
}

/** `requestJira`: as the signed-in person. */
export async function fetchProduct({ module: { contextToken } }: FrameStage, request: FetchProduct) {
  const answer = await askLoudly<{ readonly status: number }>('/_site/fetch-product', { contextToken, request });
  if (answer.status === notHere) showError(missing, `This stand-in for Jira has no ${request.restPath.split('?')[0]}`);
  return answer;
}
