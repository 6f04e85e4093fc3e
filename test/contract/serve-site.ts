import { join } from 'node:path';
import { createHarRecorder, type HarRecorder } from '../../local/har/recorder';
import { startSite } from '../../local/site';
import { seedBakery } from './bakery-site';

export interface ServedSite {
  /** `http://localhost:PORT` */
  readonly url: string;
  /** Of every exchange so far. */
  readonly recording: HarRecorder;
  close(): Promise<void>;
}

const start = Date.parse('2026-11-22T09:00:00.000Z');
const oneSecond = 1000;

/** The local site with the bakery on it and nothing of the app's, and a clock that moves on a second with each exchange. */
export async function serveSite(): Promise<ServedSite> {
  let exchanges = 0;
  const now = () => new Date(start + exchanges * oneSecond);
  const recording = createHarRecorder({ now, creator: { name: 'contract tests', version: '1' } });
  const site = await startSite({
    appDirectory: join(__dirname, '../..'),
    port: 0,
    data: null,
    assets: { pages: '', loadApp: () => ({}) },
    seed: ({ jira }) => seedBakery(jira.state),
    now,
    onExchange: (exchange) => {
      exchanges += 1;
      recording.add(exchange);
    },
  });
  return { url: site.url, recording, close: () => site.close() };
}
