import type { HtmlTagDescriptor, Plugin } from 'vite';

/**
 * Has the browser fetch a page's screen together with the small script that will import it:
 * otherwise it would learn of the screen only when that script has run.
 */
export function preloadScreens(): Plugin {
  return {
    name: 'preload-screens',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {}, chunk }) {
        const files = new Map<string, HtmlTagDescriptor>();
        const link = (rel: string, file: string) =>
          files.set(file, { tag: 'link', attrs: { rel, crossorigin: true, href: `./${file}` }, injectTo: 'head' });
        const preload = (fileName: string) => {
          const found = bundle[fileName];
          if (files.has(fileName) || chunk?.imports.includes(fileName) || found?.type !== 'chunk') return;
          link('modulepreload', fileName);
          found.viteMetadata?.importedCss.forEach((file) => link('stylesheet', file));
          found.imports.forEach(preload);
        };
        chunk?.dynamicImports.filter((file) => /(^|\/)screen-/.test(file)).forEach(preload);
        return [...files.values()];
      },
    },
  };
}
