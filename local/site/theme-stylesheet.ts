import { createRequire } from 'node:module';
import type { StaticFile } from './http/static-file';

const load = createRequire(__filename);

/** The themes that a host may ask a frame to wear. */
const names = new Set(['light', 'dark', 'spacing', 'shape', 'typography', 'motion']);

/** A theme of Atlassian's design tokens as a stylesheet, or undefined for an unknown name. */
export function themeStylesheet(name: string): StaticFile | undefined {
  if (!names.has(name)) return undefined;
  const { default: css } = load(`@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${name}.js`) as { readonly default: string };
  return { type: 'text/css; charset=utf-8', bytes: Buffer.from(css) };
}
