import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { count, row, type Row } from './table';

const pages = 'static/dist';

/** Bytes of all scripts and styles that a page names, gzipped: its screen is among them, as it is fetched ahead. */
function bytesNamedIn(page: string): number {
  const files = readFileSync(join(pages, page), 'utf8').match(/assets\/[^"]+/g) ?? [];
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(pages, file)), { level: 9 }).length, 0);
}

/** Our own limit, in kB: it is loaded on pages of Jira that have nothing to do with the app. */
const mostBehindPages = 35;

/** What is loaded first by the gadget, beside the panel, and by the script behind Jira's pages. */
export function firstLoads(): Row[] {
  return [
    row('gadget: first load, JS + CSS, gzipped', bytesNamedIn('gadget.html') / 1000, 'kB', { floor: bytesNamedIn('panel.html') / 1000, mostTimes: 1 }),
    count('script behind Jira’s pages: first load, JS, gzipped', bytesNamedIn('background.html') / 1000, 'kB', mostBehindPages),
  ];
}
