import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const installed = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chromium to drive: the one that is installed, else the one that the npm package
 * `@sparticuz/chromium` carries (Linux), which also brings the libraries that a bare machine lacks.
 *
 * @returns {Promise<import('playwright-core').LaunchOptions>} launch options for `playwright-core`
 */
export async function browserLaunchOptions() {
  const path = installed.find((candidate) => candidate && existsSync(candidate));
  const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  if (path) return { executablePath: path, args: quiet };
  // The package unpacks its NSS libraries only where it believes to be on this runtime.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  // Its own arguments are for scraping in one process: they switch web security and site isolation off.
  return { executablePath: await packed.executablePath(), args: quiet };
}

/** Starts a browser that other processes connect to by its address. */
export async function launchBrowserServer() {
  return chromium.launchServer({ ...(await browserLaunchOptions()), headless: true });
}
