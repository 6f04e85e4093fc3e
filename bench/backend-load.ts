import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ManifestSchema } from '@forge/manifest';
import { parse } from 'yaml';
import { median } from './median';
import { figure, row, type Row } from './table';

const loads = 31;

const floorBundle = 'floor';

function bundles(appDirectory: string, target: string): (name: string) => string {
  execFileSync(process.execPath, ['node_modules/.bin/tsx', 'tools/bundle-backend.ts', target, appDirectory], { stdio: 'inherit' });
  return (name) => join(process.cwd(), target, `${name}.cjs`);
}

/**
 * Processor time, not the clock's: others may use the machine meanwhile.
 *
 * @returns milliseconds that a fresh Node process spends on loading the file
 */
function loadTime(file: string): number {
  const script =
    'const before = process.cpuUsage(); require(process.argv[1]); const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000);';
  return Number(execFileSync(process.execPath, ['-e', script, file], { encoding: 'utf8' }));
}

/** The files of `src` whose functions the manifest names, and whether a person waits for one of them. */
function readBundles(): ReadonlyMap<string, boolean> {
  const { modules = {} } = parse(readFileSync('manifest.yml', 'utf8')) as ManifestSchema;
  const bundleOf = new Map(modules.function?.map(({ key, handler }) => [key, handler.split('.')[0] ?? '']));
  const screens = Object.values(modules as Readonly<Record<string, readonly { resolver?: { function: string } }[]>>).flat();
  const awaited = new Set(screens.flatMap(({ resolver }) => bundleOf.get(resolver?.function ?? '') ?? []));
  return new Map([...new Set(bundleOf.values())].map((name) => [name, awaited.has(name)]));
}

/** How long each of the back end's bundles takes to load, beside a one-function resolver on the same packages. */
export function backendLoad(): Row[] {
  const awaited = readBundles();
  const app = bundles('.', '.cache/bench/app');
  const files = new Map([...awaited.keys()].map((name) => [name, app(name)]));
  files.set(floorBundle, bundles('bench/floor/backend', '.cache/bench/floor')('index'));
  const times = new Map([...files.keys()].map((name): [string, number[]] => [name, []]));
  // Taken in turns, so that whatever else the machine does falls on all of them.
  for (let turn = 0; turn < loads; turn += 1) for (const [name, file] of files) times.get(name)?.push(loadTime(file));
  const timeOf = (name: string) => median(times.get(name) ?? []);
  const floor = timeOf(floorBundle);
  return [...awaited].map(([name, isAwaited]) =>
    isAwaited
      ? row(`back end: load ${name}, processor time`, timeOf(name), 'ms', { floor, mostTimes: 1.5 })
      : figure(`back end: load ${name}, which nobody waits for`, timeOf(name), 'ms', floor),
  );
}
