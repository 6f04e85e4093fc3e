import { openBrowserSite, type BrowserSite, type BrowserSiteOptions } from './browser-site';

interface Around {
  /** What a page's console may say in these stories, taken out of what it said. */
  readonly without?: (troubles: readonly string[]) => readonly string[];
}

/**
 * The demo's site for all stories of a file: opened before the first and closed after the last. No
 * page may have written an error to its console.
 */
export function siteOfStories(options: BrowserSiteOptions = {}, { without = (troubles) => troubles }: Around = {}): BrowserSite {
  let opened: Awaited<ReturnType<typeof openBrowserSite>>;
  beforeAll(async () => {
    opened = await openBrowserSite(options);
  });
  afterAll(async () => {
    await opened.close();
    expect(without(opened.troubles)).toEqual([]);
  });
  return {
    get site() {
      return opened.site;
    },
    get exchanges() {
      return opened.exchanges;
    },
    as: (person, view) => opened.as(person, view),
    keyOf: (summary) => opened.keyOf(summary),
    idOf: (summary) => opened.idOf(summary),
    close: () => opened.close(),
  };
}
