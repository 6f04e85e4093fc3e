import type { IncomingMessage } from 'node:http';

/**
 * Whether a request that a cookie vouches for comes from the site's own pages. Browsers say so in
 * a header that no script can set; those that don't send an origin with every write.
 */
export function isSameOrigin(request: IncomingMessage, siteOrigin: string): boolean {
  const fetchSite = request.headers['sec-fetch-site'];
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (fetchSite !== undefined) return fetchSite === 'same-origin' || (reads && fetchSite === 'none');
  return reads || request.headers.origin === siteOrigin;
}
