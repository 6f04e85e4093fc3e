import { join } from 'node:path';
import type { Addresses } from '../http/addresses';
import type { Door } from '../http/door';
import { reply, replySentence } from '../http/reply';
import { signedInOrFirst } from '../http/session';
import { findStaticFile, isNamedByContent } from '../http/static-file';
import type { People } from '../people';

/** Jira's pages may not be framed, and load nothing from elsewhere than this server. */
const contentSecurityPolicy = ({ frames }: Addresses) =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: ${frames}`,
    `frame-src ${frames}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');

/** Jira's pages: one page for every address, which reads the address itself. */
export const pagesDoor =
  (folder: string, addresses: Addresses, people: People): Door =>
  async (exchange) => {
    const { request, response, method, url } = exchange;
    if (method !== 'GET' && method !== 'HEAD') {
      await replySentence(request, response, 405, `${method} is not possible here: pages are only read.`);
      return true;
    }
    if (url.pathname.startsWith('/assets/')) {
      const file = await findStaticFile(folder, url.pathname);
      if (!file) await replySentence(request, response, 404, 'There is no such file.');
      else {
        const lasts = isNamedByContent(url.pathname) ? 'public, max-age=31536000, immutable' : 'no-cache';
        await reply(request, response, { status: 200, headers: { 'content-type': file.type, 'cache-control': lasts }, body: file.bytes });
      }
      return true;
    }
    const page = await findStaticFile(folder, 'index.html');
    if (!page) throw new Error(`The pages are not built: ${join(folder, 'index.html')} is missing.`);
    signedInOrFirst(request, response, addresses.port, people);
    await reply(request, response, {
      status: 200,
      headers: {
        'content-type': page.type,
        'cache-control': 'no-store',
        'content-security-policy': contentSecurityPolicy(addresses),
      },
      body: page.bytes,
    });
    return true;
  };
