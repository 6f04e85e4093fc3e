import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Assets } from './assets';
import { buildSteps, type BuildStep } from './build-steps';
import { hashOf } from './inputs-hash';
import { runNode } from './run-command';

const stampOf = (root: string, step: BuildStep) => join(root, '.cache', 'stamps', step.output.replaceAll('/', '-'));

const readStamp = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

async function buildIfStale(root: string, step: BuildStep, onBuild: (step: BuildStep) => void): Promise<void> {
  const hash = hashOf(root, step.inputs);
  const stamp = stampOf(root, step);
  if (existsSync(join(root, step.output)) && readStamp(stamp) === hash) return;
  onBuild(step);
  await runNode(root, step.command);
  mkdirSync(join(root, '.cache', 'stamps'), { recursive: true });
  writeFileSync(stamp, hash);
}

/** What was built before, as it is: for tests, which build once for all of them. */
export function builtAssets(root: string): Assets {
  const load = createRequire(join(root, 'package.json'));
  return {
    pages: join(root, buildSteps.pages.output),
    loadApp: (file) => load(join(root, buildSteps.backEnd.output, `${file}.cjs`)) as unknown,
  };
}

/**
 * Builds what is missing or older than what it is made of, side by side. Answers when Jira's pages
 * and the app's screens are there; the back end may take longer.
 *
 * @param onBuild told of each step that has to run
 * @throws Error with the output of a build that failed; so does `backEnd`
 */
export async function beginBuild(root: string, onBuild: (step: BuildStep) => void = () => undefined): Promise<Assets> {
  const build = (step: BuildStep) => buildIfStale(root, step, onBuild);
  const backEnd = build(buildSteps.backEnd);
  // Whoever waits for the back end hears of its failure; until then it is nobody's.
  backEnd.catch(() => undefined);
  await Promise.all([build(buildSteps.screens), build(buildSteps.pages)]);
  return { ...builtAssets(root), backEnd };
}

/** The same, waiting for all of it. @throws Error with the output of a build that failed */
export async function ensureBuilt(root: string, onBuild?: (step: BuildStep) => void): Promise<Assets> {
  const assets = await beginBuild(root, onBuild);
  await assets.backEnd;
  return assets;
}
