import type { createAgileClient } from 'jira-js-6/agile';
import type { createCloudClient } from 'jira-js-6/cloud';
import { nativeImport } from '../../local/har/jira-js/native-import';

export interface ZodClient {
  readonly platform: ReturnType<typeof createCloudClient>;
  readonly agile: ReturnType<typeof createAgileClient>;
}

/**
 * jira.js 6.2.0, which knows a zod schema for every answer, and is told to throw when one does not fit.
 * 5.4.0 checks statuses only.
 */
export async function zodClient(address: string, email: string): Promise<ZodClient> {
  const agile = (await nativeImport('jira-js-6/agile')) as { readonly createAgileClient: typeof createAgileClient };
  const cloud = (await nativeImport('jira-js-6/cloud')) as { readonly createCloudClient: typeof createCloudClient };
  const config = { host: address, auth: { type: 'basic', email, apiToken: 'any' }, onSchemaMismatch: 'throw' } as const;
  return { platform: cloud.createCloudClient(config), agile: agile.createAgileClient(config) };
}
