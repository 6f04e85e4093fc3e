import type { Installation } from '../installation';
import type { Limits } from '../limits';
import { findFunctionKey, getScreenModule } from '../manifest/lookup';
import type { Manifest } from '../manifest/manifest';
import { Refusal } from '../refusal';
import type { ContextTokens, ScreenClaims } from './context-token';
import type { RunFunction } from './run-function';

export interface ScreenInvocations {
  readonly manifest: Manifest;
  readonly installation: Installation;
  readonly limits: Limits;
  readonly tokens: ContextTokens;
  readonly run: RunFunction;
}

export interface InvokePayload {
  readonly functionKey: string;
  readonly payload?: unknown;
}

/** What `view.getContext()` answers, and what a resolver is told by the platform. */
export function screenContext(claims: ScreenClaims, installation: Installation): Readonly<Record<string, unknown>> {
  return {
    accountId: claims.accountId,
    cloudId: installation.cloudId,
    environmentId: installation.environmentId,
    environmentType: installation.environmentType,
    extension: claims.extension,
    localId: claims.localId,
    locale: claims.locale,
    moduleKey: claims.moduleKey,
    siteUrl: installation.siteUrl,
    timezone: claims.timezone,
  };
}

/**
 * The bridge's `invoke`: runs the resolver of the module that the token was signed for.
 *
 * @returns what the resolver answered, as JSON leaves it
 * @throws Refusal with the sentence that `@forge/bridge` would reject with
 */
export function createInvoke({ manifest, installation, limits, tokens, run }: ScreenInvocations) {
  return async (contextToken: string, { functionKey, payload }: InvokePayload): Promise<unknown> => {
    const claims = tokens.verify(contextToken);
    const resolver = findFunctionKey(getScreenModule(manifest, claims.moduleKey).module, 'resolver');
    if (resolver === undefined) throw new Refusal('undeclared', `The module "${claims.moduleKey}" declares no resolver.`);
    const request = JSON.stringify({ functionKey, payload });
    if (Buffer.byteLength(request) > limits.invokeRequestBytes) {
      throw failed('payload-too-large', `the request is larger than ${limits.invokeRequestBytes} bytes`);
    }
    const sent = JSON.parse(request) as InvokePayload;
    const call = { functionKey: sent.functionKey, payload: sent.payload };
    try {
      const result = await run({
        functionKey: resolver,
        moduleKey: claims.moduleKey,
        cause: `invoke ${functionKey}`,
        first: { call, context: screenContext(claims, installation) },
        accountId: claims.accountId,
        contextToken,
      });
      return answerOf(result, limits);
    } catch (error) {
      if (error instanceof Refusal && error.code !== 'function-timed-out') throw error;
      const code = error instanceof Refusal ? error.code : 'function-failed';
      throw failed(code, error instanceof Error ? error.message : String(error), error);
    }
  };
}

/** @throws TypeError for what JSON can't hold, as Forge does */
function answerOf(result: unknown, limits: Limits): unknown {
  if (result === undefined) return undefined;
  const text = JSON.stringify(result);
  if (Buffer.byteLength(text) > limits.invokeResponseBytes) {
    throw failed('payload-too-large', `the response is larger than ${limits.invokeResponseBytes} bytes`);
  }
  return JSON.parse(text) as unknown;
}

const failed = (code: Refusal['code'], reason: string, cause?: unknown): Refusal =>
  new Refusal(code, `There was an error invoking the function - ${reason}`, { cause });
