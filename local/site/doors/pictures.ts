import type { Door } from '../http/door';
import { reply, replySentence } from '../http/reply';
import type { People } from '../people';
import { findPicture } from '../pictures/jira-pictures';

const belongsHere = (path: string) => /^\/(secure|images)\//.test(path);

/** Avatars and icons: what is behind the addresses of pictures in Jira's answers. */
export const picturesDoor =
  (people: People): Door =>
  async ({ request, response, method, url }) => {
    if (!belongsHere(url.pathname) || (method !== 'GET' && method !== 'HEAD')) return false;
    const body = findPicture(url, people);
    if (body === undefined) await replySentence(request, response, 404, 'There is no such picture.');
    else {
      const headers = { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=3600', 'content-security-policy': "default-src 'none'" };
      await reply(request, response, { status: 200, headers, body });
    }
    return true;
  };
