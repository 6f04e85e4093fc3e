import type { Addresses } from '../http/addresses';
import type { Door, Exchange } from '../http/door';
import { reply, replySentence } from '../http/reply';
import { findStaticFile, isNamedByContent, type StaticFile } from '../http/static-file';
import { themeStylesheet } from '../theme-stylesheet';

export interface FrameSources {
  /** Folder of a resource that the manifest declares. */
  folderOf(resourceKey: string): string | undefined;
  contentSecurityPolicy(parentOrigin: string, html: string): string;
  /** Folder of the built pages, which holds the bridge script. */
  readonly pages: string;
}

const bridgeTag = '<script src="/_frame/bridge.js"></script>';

/** The bridge is there before the app's own scripts: it is a plain script, at the very top. */
const withBridge = (html: string) => html.replace(/<head[^>]*>/i, (head) => head + bridgeTag);

async function sendFile({ request, response, url }: Exchange, file: StaticFile | undefined, headers: Readonly<Record<string, string>> = {}): Promise<true> {
  if (!file) {
    await replySentence(request, response, 404, `The app has no file at ${url.pathname}.`);
    return true;
  }
  const lasts = isNamedByContent(url.pathname) ? 'public, max-age=31536000, immutable' : 'no-cache';
  await reply(request, response, {
    status: 200,
    headers: { 'content-type': file.type, 'cache-control': lasts, ...headers },
    body: file.bytes,
  });
  return true;
}

const hostFile = async (pages: string, path: string): Promise<StaticFile | undefined> => {
  if (path === '/_frame/bridge.js') return findStaticFile(pages, 'frame-bridge.js');
  const [, theme] = /^\/_frame\/themes\/([a-z-]+)\.css$/.exec(path) ?? [];
  return theme === undefined ? undefined : themeStylesheet(theme);
};

/** The app's screens, on their own origin: its files, plus the bridge and the themes that the host brings. */
export const framesDoor =
  (sources: FrameSources, addresses: Addresses): Door =>
  async (exchange) => {
    const { pathname } = exchange.url;
    if (exchange.host !== 'frames') return false;
    if (pathname.startsWith('/_frame/')) return sendFile(exchange, await hostFile(sources.pages, pathname));
    const [, resource, path] = /^\/app\/([\w-]+)\/(.+)$/.exec(pathname) ?? [];
    const folder = resource === undefined ? undefined : sources.folderOf(resource);
    const file = folder === undefined || path === undefined ? undefined : await findStaticFile(folder, decodeURIComponent(path));
    if (!file?.type.startsWith('text/html')) return sendFile(exchange, file);
    const html = file.bytes.toString('utf8');
    const policy = sources.contentSecurityPolicy(addresses.site, html);
    return sendFile(exchange, { ...file, bytes: Buffer.from(withBridge(html)) }, { 'content-security-policy': policy, 'cache-control': 'no-store' });
  };
