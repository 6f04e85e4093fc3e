import type { Ask } from './site-parts';

const type = 'jira:command';

/**
 * The app's commands in the palette. No document says what their modals are told of the page that they are opened on:
 * nothing here but its address.
 */
export const readCommands: Ask = ({ host, addresses }, { accountId, locale }) => host.modules(type, { accountId, locale, extension: { type, location: addresses.site } });
