import type { Addresses } from '../http/addresses';
import type { Door } from '../http/door';
import { redirect, replySentence } from '../http/reply';

const belongsToFrames = (path: string) => path.startsWith('/app/') || path.startsWith('/_frame/');

/**
 * Keeps the two origins apart: pages and REST on the site's, the app's screens on the frames'.
 * Outside clients may use either name for REST. A page asked for by another name is sent to the
 * right one; anything else by another name is refused, so that no rebound domain gets at data.
 */
export const hostsDoor =
  (addresses: Addresses): Door =>
  ({ request, response, url, host, method }) => {
    const path = url.pathname + url.search;
    if (host === 'site' && !belongsToFrames(url.pathname)) return false;
    if (host === 'frames' && (belongsToFrames(url.pathname) || url.pathname.startsWith('/rest/'))) return false;
    const reads = method === 'GET' || method === 'HEAD';
    if (!reads || (host === 'other' && url.pathname.startsWith('/rest/'))) {
      void replySentence(request, response, 421, `This site answers at ${addresses.site}, not at this address.`);
      return true;
    }
    redirect(response, (belongsToFrames(url.pathname) ? addresses.frames : addresses.site) + path);
    return true;
  };
