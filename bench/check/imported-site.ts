import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { seedDemo } from '../../local/demo/seed-demo';
import { readManifest } from '../../local/forge';
import { importCsv, type CsvImport } from '../../local/import/csv';
import { builtAssets, startSite, type RunningSite } from '../../local/site';

export interface ImportedSite {
  readonly site: RunningSite;
  readonly imported: CsvImport;
  /** What the app's screens have asked of Jira so far, in the order of the answers. */
  readonly asked: readonly Asked[];
}

interface Asked {
  readonly path: string;
  /** When Jira answered, in milliseconds since 1970. */
  readonly at: number;
}

/** The demo's site in memory, with a project made of a CSV export beside it. */
export async function openImportedSite(csv: string): Promise<ImportedSite> {
  const manifest = readManifest(readFileSync('manifest.yml', 'utf8'));
  const asked: Asked[] = [];
  const site = await startSite({
    appDirectory: resolve('.'),
    port: 0,
    data: null,
    assets: builtAssets(resolve('.')),
    seed: (parts) => seedDemo(parts, manifest, new Date()),
    onExchange: ({ who, url }) => {
      if (who === 'screen') asked.push({ path: new URL(url).pathname, at: performance.timeOrigin + performance.now() });
    },
  });
  return { site, imported: importCsv(site.jira.state, csv, { now: new Date() }), asked };
}
