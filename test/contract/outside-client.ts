import { AgileClient, HttpException, Version3Client } from 'jira.js';

/** jira.js 5.4.0 as anybody would use it: the e-mail names the person, any token will do. */
export function outsideClient(address: string, email: string): { readonly platform: Version3Client; readonly agile: AgileClient } {
  const config = { host: address, authentication: { basic: { email, apiToken: 'any' } } };
  return { platform: new Version3Client(config), agile: new AgileClient(config) };
}

/** The status with which a call was refused, or what it answered. */
export const refusedWith = (call: Promise<unknown>): Promise<unknown> => call.catch((error: unknown) => (error instanceof HttpException ? error.status : error));
