import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { build, defineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;
const outDir = resolve(here, '../../.cache/site');

/** The bridge that the server puts into every screen of the app: one classic script, in place before the app's own. */
const frameBridge = (): Plugin => ({
  name: 'frame-bridge',
  async closeBundle() {
    await build({
      configFile: false,
      logLevel: 'warn',
      build: {
        outDir,
        emptyOutDir: false,
        target: 'es2022',
        reportCompressedSize: false,
        lib: { entry: resolve(here, 'pages/frame-bridge/frame-bridge.ts'), formats: ['iife'], name: 'frameBridge', fileName: () => 'frame-bridge.js' },
      },
    });
  },
});

export default defineConfig({
  root: here,
  base: '/',
  plugins: [react(), frameBridge()],
  // As in the app's screens: what Atlaskit asks here is answered with no, and without a complaint in the console.
  resolve: { alias: [{ find: /^@atlaskit\/feature-gate-js-client(\/feature-gates)?$/, replacement: resolve(here, '../../static/build/closed-feature-gates.ts') }] },
  // Atlaskit asks for these, as webpack once gave them.
  define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
  build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 3000, reportCompressedSize: false },
});
