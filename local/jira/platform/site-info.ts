import { type Call, ok, type Reply } from '../call';
import { platformInstant } from '../present/instant';

/** `GET serverInfo` */
export const serverInfo = ({ site }: Call): Reply =>
  ok({
    baseUrl: site.baseUrl,
    displayUrl: site.baseUrl,
    version: '1001.0.0-SNAPSHOT',
    versionNumbers: [1001, 0, 0],
    deploymentType: 'Cloud',
    buildNumber: 100000,
    buildDate: '2026-11-01T00:00:00.000+0000',
    serverTime: platformInstant(site.now().toISOString()),
    scmInfo: 'local-stand-in',
    serverTitle: 'Local stand-in for Jira',
    serverTimeZone: 'Etc/UTC',
  });
