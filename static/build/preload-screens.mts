import type { HtmlTagDescriptor, Plugin } from 'vite';
import { chunksFrom, isScreen, refuseScreens } from './chunks.mts';

const preload = (as: 'script' | 'style', file: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'preload', as, fetchpriority: 'low', crossorigin: true, href: `./${file}` },
  injectTo: 'head',
});

/**
 * Has the browser fetch a page's screen together with the small script that will import it:
 * otherwise it would learn of the screen only when that script has run. The screen is only
 * fetched: `modulepreload` would have it compiled at once, and the small script would wait for that.
 *
 * @throws where a page's first script, or anything on a page that shows no screen, brings a screen's code
 */
export function preloadScreens(): Plugin {
  return {
    name: 'preload-screens',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {}, chunk, path }) {
        if (chunk === undefined) return [];
        const first = chunksFrom(chunk.fileName, bundle, false);
        const screens = chunk.dynamicImports.filter(isScreen);
        refuseScreens(path, screens.length === 0 ? chunksFrom(chunk.fileName, bundle, true) : first);
        const others = screens.flatMap((screen) => [...chunksFrom(screen, bundle, false)]).filter(([name]) => !first.has(name));
        return others.flatMap(([name, { viteMetadata }]) => [
          preload('script', name),
          ...[...(viteMetadata?.importedCss ?? [])].map((file) => preload('style', file)),
        ]);
      },
    },
  };
}
