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
import type { ManifestSchema } from '@forge/manifest';
import { parse } from 'yaml';

const emptyScript = { script: '', source: '', version: 'local' };
const silent = () => undefined;
const logger = { trace: silent, debug: silent, info: silent, warn: console.warn, error: console.error };

/**
 * Each file that the manifest's handlers name becomes a bundle.
 *
 * @param appDirectory where `manifest.yml`, `tsconfig.json` and `src` are
 * @param target the folder to put the bundles (`index.cjs`, …) and their source maps into
 * @throws BundlerError with TypeScript's or webpack's message
 */
async function bundleBackend(appDirectory: string, target: string): Promise<void> {
  const manifest = parse(readFileSync(join(appDirectory, 'manifest.yml'), 'utf8')) as ManifestSchema;
  const names = [...new Set(manifest.modules?.function?.map(({ handler }) => handler.split('.')[0] ?? ''))];
  const bundler = getNodeBundler(
    logger as never,
    { getNodeRuntimeWrapper: () => Promise.resolve(emptyScript), getNodeRuntimeLoader: () => Promise.resolve(emptyScript) },
    { readConfig: () => Promise.resolve(manifest) },
  );
  const { outputDir } = await bundler.bundle({
    appDirectory,
    entryPoints: names.map((name) => ({ name, path: join(appDirectory, `src/${name}.ts`) })),
    successMessage: '',
  } as never);
  mkdirSync(target, { recursive: true });
  for (const file of names.flatMap((name) => [`${name}.cjs`, `${name}.cjs.map`])) cpSync(join(outputDir, file), join(target, file));
  rmSync(outputDir, { recursive: true });
}

bundleBackend(resolve(process.argv[3] ?? '.'), resolve(process.argv[2] ?? '.cache/backend')).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
