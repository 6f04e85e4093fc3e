/** What is in the pages that tests speak to: the host's bridge, and what a test's own script has heard. */
declare global {
  var __bridge: { callBridge(command: string, data?: unknown): Promise<unknown> };
  var told: unknown[] | undefined;
}

export {};
