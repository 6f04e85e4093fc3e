import type { IncomingMessage } from 'node:http';

/** Whether a request that a cookie vouches for comes from the site's own pages. */
export function isSameOrigin(request: IncomingMessage, siteOrigin: string): boolean {
  const fetchSite = request.headers['sec-fetch-site'];
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') return false;
  const reads = request.method === 'GET' || request.method === 'HEAD';
  return reads || request.headers.origin === siteOrigin;
}
