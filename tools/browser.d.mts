import type { BrowserServer, LaunchOptions } from 'playwright-core';

export function browserLaunchOptions(): Promise<LaunchOptions>;
export function launchBrowserServer(): Promise<BrowserServer>;
