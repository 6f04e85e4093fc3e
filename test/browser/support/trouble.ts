import type { Page } from 'playwright-core';
import type { JiraRequest, JiraResponse } from '../../../local/jira';
import { hypothesisProperty } from '../../../src/core/hypothesis/projection';
import type { BrowserSite } from './browser-site';

/** From now on the app's functions cannot be reached from this page; the answer ends that. */
export async function cutOff(page: Page): Promise<() => Promise<void>> {
  const door = '**/_site/invoke';
  await page.route(door, (route) => route.abort());
  return () => page.unroute(door);
}

/** What Jira does instead of answering: another response, or no connection, or it keeps whoever asks waiting for good. */
export type JiraTrouble = Partial<JiraResponse> | 'no answer' | 'no end';

const madeUp = 'x-made-up-by-a-test';

/** Whether an answer is none of Jira's, and nothing to hold against its documents. */
export const isMadeUp = (headers: Readonly<Record<string, string>>): boolean => madeUp in headers;

/** From now on Jira answers like this to every request that `when` picks; the answer ends that. */
export function trouble({ site }: Pick<BrowserSite, 'site'>, when: (request: JiraRequest) => boolean, what: JiraTrouble): () => void {
  const handle = site.jira.handle.bind(site.jira);
  site.jira.handle = (request) => {
    if (!when(request)) return handle(request);
    if (what === 'no answer') return Promise.reject(new TypeError('fetch failed'));
    if (what === 'no end') return new Promise(() => undefined);
    return Promise.resolve({ status: 200, body: '', ...what, headers: { ...what.headers, [madeUp]: 'yes' } });
  };
  return () => {
    site.jira.handle = handle;
  };
}

export const asksForHypothesis = ({ path, body = '' }: JiraRequest): boolean => path.startsWith('/rest/api/3/search/jql') && body.includes(hypothesisProperty);

export const asksMayEdit = ({ path }: JiraRequest): boolean => path.startsWith('/rest/api/3/mypermissions') && path.includes('EDIT_ISSUES');

export const writesHypothesis = ({ method, path }: JiraRequest): boolean => method === 'PUT' && path.endsWith(`/properties/${hypothesisProperty}`);

/** What a browser says by itself about a request that failed, which is what these tests are about. */
export const exceptFailedRequests = (troubles: readonly string[]): readonly string[] =>
  troubles.filter((trouble) => !trouble.includes('Failed to load resource'));
