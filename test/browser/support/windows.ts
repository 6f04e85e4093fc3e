import type { Page } from 'playwright-core';
import type { PersonName } from '../../../local/demo/people';
import type { BrowserSite } from './browser-site';

/** One window for each person, kept from story to story: what it has loaded once need not be loaded again. */
export function windowsOn(site: Pick<BrowserSite, 'as'>): (person: PersonName) => Promise<Page> {
  const windows = new Map<PersonName, Promise<Page>>();
  return (person) => {
    const page = windows.get(person) ?? site.as(person);
    windows.set(person, page);
    return page;
  };
}

/** A window in which Jira does not ask the app for the status beside an issue, which counts and mends by itself. */
export async function withoutStatus(page: Promise<Page>): Promise<Page> {
  await (await page).route('**/_site/dynamic-properties', (route) => route.fulfill({ json: null }));
  return page;
}
