import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { count, type Row } from './table';

const address = /http:\/\/localhost:\d+/;

/** Seconds from the command to its first page, with everything built anew. */
async function firstPage(): Promise<number> {
  const data = mkdtempSync(join(tmpdir(), 'bench-start-'));
  rmSync('.cache/stamps', { recursive: true, force: true });
  const began = performance.now();
  const site = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'local/start.ts', '--port', '4380', '--data', join(data, 'site')]);
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let printed = '';
      const read = (chunk: Buffer) => {
        printed += chunk.toString();
        const [found] = address.exec(printed) ?? [];
        if (found !== undefined) resolve(found);
      };
      site.stdout.on('data', read);
      site.stderr.on('data', read);
      site.on('exit', () => reject(new Error(`npm start ended: ${printed}`)));
    });
    // Until Jira's pages are built, a page says that they are being built.
    for (let tries = 0; tries < 300; tries += 1) {
      if ((await (await fetch(url)).text()).includes('id="root"')) return (performance.now() - began) / 1000;
      await new Promise((later) => setTimeout(later, 200));
    }
    throw new Error('The site served no page of its own within a minute.');
  } finally {
    site.kill('SIGTERM');
    await new Promise((ended) => site.on('exit', ended));
    rmSync(data, { recursive: true, force: true });
  }
}

/** How long `npm start` takes until it serves a page of Jira's, when nothing has been built before. */
export async function startTime(): Promise<Row[]> {
  return [count('npm start: first page, built anew', await firstPage(), 's', 15)];
}
