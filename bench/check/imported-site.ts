import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { seedDemo } from '../../local/demo/seed-demo';
import { readManifest } from '../../local/forge';
import { importCsv, type CsvImport } from '../../local/import/csv';
import { builtAssets, startSite, type RunningSite } from '../../local/site';

export interface ImportedSite {
  readonly site: RunningSite;
  readonly imported: CsvImport;
  /** Paths of what the app's screens have asked of Jira so far. */
  readonly asked: readonly string[];
}

/** The demo's site in memory, with a project made of a CSV export beside it. */
export async function openImportedSite(csv: string): Promise<ImportedSite> {
  const manifest = readManifest(readFileSync('manifest.yml', 'utf8'));
  const asked: string[] = [];
  const site = await startSite({
    appDirectory: resolve('.'),
    port: 0,
    data: null,
    assets: builtAssets(resolve('.')),
    seed: (parts) => seedDemo(parts, manifest, new Date()),
    onExchange: ({ who, url }) => {
      if (who === 'screen') asked.push(new URL(url).pathname);
    },
  });
  return { site, imported: importCsv(site.jira.state, csv, { now: new Date() }), asked };
}
