import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.map': 'application/json; charset=utf-8',
};

export interface StaticFile {
  readonly type: string;
  readonly bytes: Buffer;
}

/** A file under `folder`, or undefined: it is not there, or the path leads out of the folder. */
export async function findStaticFile(folder: string, path: string): Promise<StaticFile | undefined> {
  const root = resolve(folder);
  const file = resolve(root, `.${sep}${path}`);
  const type = types[extname(file)];
  if (type === undefined || !file.startsWith(root + sep)) return undefined;
  try {
    return { type, bytes: await readFile(file) };
  } catch {
    return undefined;
  }
}

/** Vite names these after their content, so they never change. */
export const isNamedByContent = (path: string) => /(^|\/)assets\/[^/]+-[\w-]{8}\.\w+$/.test(path);
