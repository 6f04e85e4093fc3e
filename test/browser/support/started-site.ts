import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { people, type PersonName } from '../../../local/demo/people';

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

export interface StartedSite {
  readonly url: string;
  readonly port: number;
  /** What stood in the terminal until its address did. */
  readonly output: string;
  /** From the command to its first whole page. */
  readonly readyAfterMilliseconds: number;
  /** Ctrl+C. Answers when it has ended. */
  stop(): Promise<Ended>;
}

/** More than any command takes; what still runs then is ended, so that its test fails instead of hanging. */
const patienceMilliseconds = 45_000;

/** `npm start`, without what npm adds. */
function launch(options: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'local/start.ts', ...options], { cwd: resolve('.'), stdio: ['ignore', 'pipe', 'pipe'], timeout: patienceMilliseconds });
  let output = '';
  const listeners = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    output += chunk.toString('utf8');
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<Ended>((end, fail) => {
    child.on('error', fail);
    child.on('close', (code) => end({ code, output }));
  });
  return { child, ended, output: () => output, onOutput: (listener: () => void) => void listeners.add(listener) };
}

/** A command that ends by itself. */
export const runStart = (...options: readonly string[]): Promise<Ended> => launch(options).ended;

/** @throws Error with what it printed, when it ends before it serves */
export async function startLocalSite(...options: readonly string[]): Promise<StartedSite> {
  const started = performance.now();
  const { child, ended, output, onOutput } = launch(options);
  const address = await new Promise<RegExpExecArray>((found, fail) => {
    onOutput(() => {
      const match = /with Value Backlog\s+(http:\/\/localhost:(\d+))\S*/.exec(output());
      if (match) found(match);
    });
    void ended.then(({ code, output: printed }) => fail(new Error(`It ended with ${String(code)}:\n${printed}`)), fail);
  });
  const [whole = '', url = '', port = ''] = address;
  const page = await fetch(whole.slice(whole.indexOf('http')));
  if (!page.ok || !(await page.text()).includes('<script')) throw new Error(`The first page of ${url} is not there: ${page.status}.`);
  return {
    url,
    port: Number(port),
    output: output(),
    readyAfterMilliseconds: performance.now() - started,
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

export interface Window {
  readonly page: Page;
  close(): Promise<void>;
}

/** A browser of its own in which this person is signed in on a site. */
export async function lookAt({ url, port }: Pick<StartedSite, 'url' | 'port'>, person: PersonName): Promise<Window> {
  const browser: Browser = await chromium.connect(process.env.BROWSER_ADDRESS ?? '');
  const context = await browser.newContext({ baseURL: url, reducedMotion: 'reduce' });
  await context.addCookies([{ name: `local-jira-person-${port}`, value: encodeURIComponent(people[person].id), url }]);
  return { page: await context.newPage(), close: () => browser.close() };
}

/** A port that nobody uses, with the next one free as well. */
export async function freePort(): Promise<number> {
  const taken = await takePort(0);
  await taken.free();
  return taken.port;
}

/** Somebody else's server. */
export function takePort(port: number): Promise<{ readonly port: number; free(): Promise<void> }> {
  const server = createServer();
  return new Promise((taken, fail) => {
    server.on('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
      taken({ port: address.port, free: () => new Promise((done) => server.close(() => done())) });
    });
  });
}
