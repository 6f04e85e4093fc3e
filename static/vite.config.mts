import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { groups } from './build/groups.mts';
import { preloadScreens } from './build/preload-screens.mts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** One entry page per surface, lying directly in `dist` as Forge asks; they share their chunks. */
export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [react(), preloadScreens()],
  resolve: {
    // What Atlaskit asks here is always answered with no outside of Atlassian's own pages.
    alias: [{ find: /^@atlaskit\/feature-gate-js-client(\/feature-gates)?$/, replacement: here('build/closed-feature-gates.ts') }],
    // Atlaskit also publishes itself in the JavaScript that today's browsers speak, which is smaller.
    mainFields: ['module:es2019', 'browser', 'module', 'jsnext:main', 'jsnext'],
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The Content-Security-Policy of the platform allows no data: URLs for scripts and fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: ['panel', 'context', 'history', 'settings', 'check', 'project', 'repair', 'review', 'goal', 'gadget', 'gadget-edit', 'background'].map((page) => here(`${page}.html`)),
      output: { codeSplitting: { groups } },
    },
  },
});
