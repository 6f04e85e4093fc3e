import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { seedDemo } from '../../demo/seed-demo';
import { readManifest } from '../../forge';
import { createHarRecorder } from '../../har/recorder';
import { importCsv } from '../../import/csv';
import { beginBuild } from '../build/ensure-built';
import { createPeople } from '../people';
import type { RunningSite } from '../site-options';
import { startSite } from '../start-site';
import { banner, dataNote, portNote } from './banner';
import { openBrowser } from './open-browser';
import { BadOption, help, readStartOptions, type StartOptions } from './start-options';

const root = resolve(__dirname, '../../..');

/** Events come later, now and then twice or overtaken: as from the platform, but not so that anybody waits for minutes. */
const delivery = { delayMs: 800, duplicates: 0.05, reorder: 0.05, secondMs: 1000 };

const say = (line: string | undefined) => line !== undefined && console.log(line);

/** @returns the address of the page to start with */
function bringIn(site: RunningSite, file: string): string {
  const { project, board, issues, withoutParent } = importCsv(site.jira.state, readFileSync(file, 'utf8'), { now: new Date() });
  const lost = withoutParent > 0 ? ` ${withoutParent} of them lost a parent that is not in the file.` : '';
  say(`${issues} issues from ${file} are now the project ${project.key}.${lost}`);
  return `/jira/software/projects/${project.key}/boards/${board.id}/backlog`;
}

function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // Asked twice, somebody is in a hurry: what was saved last is whole all the same.
      if (stopping) process.exit(1);
      stopping = true;
      void stop().then(() => process.exit(0));
    });
  }
}

async function serve(options: StartOptions): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  const recorder = options.har === undefined ? undefined : createHarRecorder({ now: () => new Date(), creator: { name: 'Value Backlog local site', version } });
  const manifest = readManifest(readFileSync(join(root, 'manifest.yml'), 'utf8'));
  const site = await startSite({
    appDirectory: root,
    port: options.port,
    data: resolve(options.data),
    reset: options.reset,
    locale: options.locale,
    assets: beginBuild(root, ({ name }) => say(`Building ${name} …`)),
    seed: (seedable) => seedDemo(seedable, manifest, new Date()),
    delivery,
    ...(recorder && { onExchange: (exchange) => recorder.add(exchange) }),
    onListening: (url) => say(`Starting at ${url} …`),
  });
  const startPath = options.importFile === undefined ? '/jira/software/projects/BAKE/boards/1/backlog' : bringIn(site, options.importFile);
  stopOnSignals(async () => {
    await site.close();
    if (recorder && options.har !== undefined) await recorder.write(options.har);
  });
  say(portNote({ wantedPort: options.port, port: site.port }));
  say(dataNote(site.loaded));
  say(banner({ url: site.url, wantedPort: options.port, port: site.port, data: options.data, people: createPeople(site.jira.state).all(), startPath }));
  if (options.open) openBrowser(site.url + startPath);
}

/** What `npm start` runs. Ends the process with 2 when an option can't be understood. */
export async function run(args: readonly string[]): Promise<void> {
  try {
    const options = readStartOptions(args);
    if (options.help) console.log(help);
    else await serve(options);
  } catch (error) {
    if (!(error instanceof BadOption)) throw error;
    console.error(`${error.message}\nnpm start -- --help shows all options.`);
    process.exit(2);
  }
}
