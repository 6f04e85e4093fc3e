import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { seedDemo } from '../../demo/seed-demo';
import { readManifest } from '../../forge';
import { createHarRecorder } from '../../har/recorder';
import { beginBuild } from '../build/ensure-built';
import { createPeople } from '../people';
import type { RunningSite } from '../site-options';
import { startSite } from '../start-site';
import { banner, dataNote, portNote } from './banner';
import { openHarFile, type HarFile } from './har-file';
import { importNote, importOnce } from './import-file';
import { openBrowser } from './open-browser';
import { badFile, makeOptionFolder, readOptionFile } from './option-files';
import { BadOption, help, readStartOptions, type StartOptions } from './start-options';

const root = resolve(__dirname, '../../..');

/** Events come later, now and then twice or overtaken: as from the platform, but not so that anybody waits for minutes. */
const delivery = { delayMs: 800, duplicates: 0.05, reorder: 0.05, secondMs: 1000 };

const say = (line: string | undefined) => line !== undefined && console.log(line);

/** Queries of the app's storage see a write a moment later, as on the platform. */
const queryLagMs = 300;

interface Import {
  readonly file: string;
  readonly text: string;
}

/** @returns the address of the page to start with */
function bringIn({ jira: { state } }: RunningSite, { file, text }: Import): string {
  const imported = importOnce(state, text, new Date());
  say(importNote(file, imported));
  const { id, key } = imported.project;
  const [board] = state.boards.where('project', id);
  return `/jira/software/projects/${key}/boards/${board?.id}/backlog`;
}

async function openRecording(file: string): Promise<HarFile> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  const recorder = createHarRecorder({ now: () => new Date(), creator: { name: 'Value Backlog local site', version } });
  try {
    return await openHarFile({ recorder, file, onError: console.error });
  } catch (error) {
    throw badFile('--har', file, error);
  }
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

/** @throws BadOption for files that can't be had, before anything is begun */
async function serve(options: StartOptions): Promise<void> {
  const { importFile: file } = options;
  const toImport = file === undefined ? undefined : { file, text: readOptionFile('--import', file) };
  makeOptionFolder('--data', options.data);
  const recording = options.har === undefined ? undefined : await openRecording(options.har);
  const manifest = readManifest(readFileSync(join(root, 'manifest.yml'), 'utf8'));
  const site = await startSite({
    appDirectory: root,
    port: options.port,
    data: resolve(options.data),
    reset: options.reset,
    locale: options.locale,
    assets: beginBuild(root, ({ name }) => say(`Building ${name} …`)),
    seed: (seedable) => seedDemo(seedable, manifest, new Date(), { years: true, waitsForQueue: false }),
    delivery,
    queryLagMs,
    ...(recording && { onExchange: recording.add }),
    onListening: (url) => say(`Starting at ${url} …`),
  });
  const startPath = toImport ? bringIn(site, toImport) : '/jira/software/projects/BAKE/boards/1/backlog';
  stopOnSignals(async () => {
    await site.close();
    await recording?.close();
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
