import type { Rolldown } from 'vite';

export type Bundle = Rolldown.OutputBundle;
export type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;

/** Whether the file holds a screen, or what screens are made of. */
export const isScreen = (fileName: string): boolean => /(^|\/)screen-/.test(fileName);

/** A file with all that it imports; with `later`, also what it may come to import. */
export function chunksFrom(fileName: string, bundle: Bundle, later: boolean, found = new Map<string, Rolldown.OutputChunk>()): Chunks {
  const chunk = bundle[fileName];
  if (chunk?.type !== 'chunk' || found.has(fileName)) return found;
  found.set(fileName, chunk);
  for (const imported of later ? [...chunk.imports, ...chunk.dynamicImports] : chunk.imports) chunksFrom(imported, bundle, later, found);
  return found;
}

/** @throws where one of the files needs a screen's code, and says how to mend that */
export function refuseScreens(page: string, chunks: Chunks): void {
  const screen = [...chunks.keys()].find(isScreen);
  if (screen === undefined) return;
  const needy = [...chunks.values()].find(({ imports }) => imports.includes(screen));
  throw new Error(`${page}: ${needy?.name} needs something that lies in ${screen}. Name that module in static/build/groups.mts, or do without it.`);
}
