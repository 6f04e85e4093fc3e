import { createRequire } from 'node:module';
import type { StaticFile } from './http/static-file';

const load = createRequire(__filename);

/** What goes with the colours of either mode. */
const common = ['spacing', 'shape', 'typography', 'motion'];

const theme = (name: string) => (load(`@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${name}.js`) as { readonly default: string }).default;

/** All of Atlassian's design tokens in a colour mode as one stylesheet, or undefined for another name. */
export function themeStylesheet(mode: string): StaticFile | undefined {
  if (mode !== 'light' && mode !== 'dark') return undefined;
  return { type: 'text/css; charset=utf-8', bytes: Buffer.from([mode, ...common].map(theme).join('\n')) };
}
