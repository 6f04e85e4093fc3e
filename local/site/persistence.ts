import { mkdirSync, renameSync, rmSync, writeFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../forge';
import type { JiraSnapshot } from '../jira';
import type { PanelChoices } from './panel-choices';

/** Everything that a site keeps. */
export interface SavedSite {
  readonly jira: JiraSnapshot;
  /** The app's storage. */
  readonly storage: readonly Row[];
  readonly panels: PanelChoices;
}

interface File extends SavedSite {
  readonly format: 1;
}

const fileName = 'site.json';

/** @throws SyntaxError or Error when the file is not what this version writes */
function parse(text: string): SavedSite {
  const file = JSON.parse(text) as Partial<File> | null;
  if (file?.format !== 1 || !file.jira || !file.storage || !file.panels) throw new Error(`${fileName} has another format.`);
  return { jira: file.jira, storage: file.storage, panels: file.panels };
}

export type Loaded =
  | { readonly state: 'new' }
  | { readonly state: 'loaded'; readonly site: SavedSite }
  | { readonly state: 'damaged'; readonly movedTo: string };

/**
 * Reads what a folder holds. One that can't be read is moved aside, whole, and never deleted.
 *
 * @param restore tries what was read: what it throws makes the folder a damaged one
 */
export function loadSite(folder: string, now: Date, restore: (site: SavedSite) => void): Loaded {
  const file = join(folder, fileName);
  if (!existsSync(file)) return { state: 'new' };
  try {
    const site = parse(readFileSync(file, 'utf8'));
    restore(site);
    return { state: 'loaded', site };
  } catch {
    const movedTo = `${folder.replace(/[\\/]+$/, '')}.damaged-${now.toISOString().replace(/[:.]/g, '-')}`;
    renameSync(folder, movedTo);
    return { state: 'damaged', movedTo };
  }
}

/** Forgets what a folder holds; other files in it stay. */
export const forgetSite = (folder: string): void => rmSync(join(folder, fileName), { force: true });

function saveSite(folder: string, site: SavedSite): void {
  mkdirSync(folder, { recursive: true });
  const unfinished = join(folder, `${fileName}.part`);
  writeFileSync(unfinished, JSON.stringify({ format: 1, ...site } satisfies File));
  renameSync(unfinished, join(folder, fileName));
}

export interface Saver {
  /** Something changed: it will be saved soon. */
  touch(): void;
  /** Saves now what has changed since the last time. */
  flush(): void;
}

/** Saves the whole site a moment after it changed, in one step: a reader sees the old file or the new one. */
export function createSaver(folder: string, read: () => SavedSite, afterMilliseconds = 500): Saver {
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    if (!timer) return;
    clearTimeout(timer);
    timer = undefined;
    saveSite(folder, read());
  };
  return {
    touch() {
      timer ??= setTimeout(flush, afterMilliseconds);
    },
    flush,
  };
}

/** In memory only: nothing to save. */
export const noSaver: Saver = { touch: () => undefined, flush: () => undefined };
