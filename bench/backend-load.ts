import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from './median';
import { row, type Row } from './table';

const loads = 25;

function bundle(appDirectory: string, target: string): string {
  execFileSync(process.execPath, ['node_modules/.bin/tsx', 'tools/bundle-backend.ts', target, appDirectory], { stdio: 'inherit' });
  return join(process.cwd(), target, 'index.cjs');
}

/** @returns milliseconds that a fresh Node process takes to load the file */
function loadTime(file: string): number {
  const script = 'const start = performance.now(); require(process.argv[1]); console.log(performance.now() - start);';
  return Number(execFileSync(process.execPath, ['-e', script, file], { encoding: 'utf8' }));
}

/** How long the back end's bundle takes to load, beside a one-function resolver on the same packages. */
export function backendLoad(): Row[] {
  const app = bundle('.', '.cache/bench/app');
  const floor = bundle('bench/floor/backend', '.cache/bench/floor');
  const times: { app: number[]; floor: number[] } = { app: [], floor: [] };
  // Taken in turns, so that whatever else the machine does falls on both.
  for (let turn = 0; turn < loads; turn += 1) {
    times.floor.push(loadTime(floor));
    times.app.push(loadTime(app));
  }
  return [row('back end: load the bundle', median(times.app), 'ms', { floor: median(times.floor), mostTimes: 1.5 })];
}
