import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowserServer } from '../../tools/browser.mjs';

export default async function setup() {
  globalThis.__browserServer = await launchBrowserServer();
  process.env.BROWSER_ADDRESS = globalThis.__browserServer.wsEndpoint();
  process.env.BROWSER_EXCHANGES = mkdtempSync(join(tmpdir(), 'browser-exchanges-'));
}
