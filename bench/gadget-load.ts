import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { row, type Row } from './table';

const pages = 'static/dist';

/** Bytes of all scripts and styles that a page names, gzipped: its screen is among them, as it is fetched ahead. */
function bytesNamedIn(page: string): number {
  const files = readFileSync(join(pages, page), 'utf8').match(/assets\/[^"]+/g) ?? [];
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(pages, file)), { level: 9 }).length, 0);
}

/** What the gadget's first load weighs, beside the panel's. */
export function gadgetLoad(): Row[] {
  return [row('gadget: first load, JS + CSS, gzipped', bytesNamedIn('gadget.html') / 1000, 'kB', { floor: bytesNamedIn('panel.html') / 1000, mostTimes: 1 })];
}
