import { launchBrowserServer } from '../../tools/browser.mjs';

export default async function setup() {
  globalThis.__browserServer = await launchBrowserServer();
  process.env.BROWSER_ADDRESS = globalThis.__browserServer.wsEndpoint();
}
