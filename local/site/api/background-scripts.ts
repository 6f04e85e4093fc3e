import type { Ask } from './site-parts';

const type = 'jira:globalBackgroundScript';

/**
 * The app's scripts without a face, which run beside every page. Where each of them is at the moment, only the
 * page knows: it answers `extension.location` itself. Of an issue view Jira also tells the issue, which is left out here.
 */
export const readBackgroundScripts: Ask = ({ host, addresses }, { accountId, locale }) =>
  host.modules(type, { accountId, locale, extension: { type, location: addresses.site } });
