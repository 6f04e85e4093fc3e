/**
 * Bundles the back end with Forge's own bundler, the one that `forge deploy` runs:
 *
 *     tsx tools/bundle-backend.ts [folder]      (default: .cache/backend)
 *
 * The runtime's wrapper and loader, which the CLI downloads when it deploys, are the platform's
 * part; empty scripts stand for them, and nothing in the bundle refers to them.
 */
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getNodeBundler } from '@forge/bundler';
import { parse } from 'yaml';

const emptyScript = { script: '', source: '', version: 'local' };
const silent = () => undefined;
const logger = { trace: silent, debug: silent, info: silent, warn: console.warn, error: console.error };

/**
 * @param appDirectory where `manifest.yml`, `tsconfig.json` and `src/index.ts` are
 * @param target the folder to put `index.cjs` and its source map into
 * @throws BundlerError with TypeScript's or webpack's message
 */
async function bundleBackend(appDirectory: string, target: string): Promise<void> {
  const bundler = getNodeBundler(
    logger as never,
    { getNodeRuntimeWrapper: () => Promise.resolve(emptyScript), getNodeRuntimeLoader: () => Promise.resolve(emptyScript) },
    { readConfig: () => Promise.resolve(parse(readFileSync(join(appDirectory, 'manifest.yml'), 'utf8'))) },
  );
  const { outputDir } = await bundler.bundle({
    appDirectory,
    entryPoints: [{ name: 'index', path: join(appDirectory, 'src/index.ts') }],
    successMessage: '',
  } as never);
  mkdirSync(target, { recursive: true });
  for (const file of ['index.cjs', 'index.cjs.map']) cpSync(join(outputDir, file), join(target, file));
  rmSync(outputDir, { recursive: true });
}

bundleBackend(resolve(process.argv[3] ?? '.'), resolve(process.argv[2] ?? '.cache/backend')).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
