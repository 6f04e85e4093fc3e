import type { Installation } from '../installation';
import type { ContextTokens } from '../invoke/context-token';
import type { RunFunction } from '../invoke/run-function';
import { findFunctionKey, getScreenModule } from '../manifest/lookup';
import type { Manifest } from '../manifest/manifest';

/**
 * What a module's function says of its title, status or icon.
 *
 * @returns undefined where there is no such function or where it failed: Jira then shows what the manifest says
 */
export function createDynamicProperties(manifest: Manifest, installation: Installation, tokens: ContextTokens, run: RunFunction) {
  return async (contextToken: string): Promise<unknown> => {
    const { moduleKey, accountId, extension } = tokens.verify(contextToken);
    const functionKey = findFunctionKey(getScreenModule(manifest, moduleKey).module, 'dynamicProperties');
    if (functionKey === undefined) return undefined;
    try {
      const first = { cloudId: installation.cloudId, extension };
      const answer = await run({ functionKey, moduleKey, cause: `dynamicProperties ${moduleKey}`, first, accountId, contextToken });
      return JSON.parse(JSON.stringify(answer ?? null)) as unknown;
    } catch {
      // The failure is in the log of invocations.
      return undefined;
    }
  };
}
