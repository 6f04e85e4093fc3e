import type { Log } from '../app/log';

/** What the app takes from the world around it, apart from Forge. */
export interface World {
  readonly now: () => Date;
  readonly newReference: () => string;
  readonly log: Log;
}

export const realWorld: World = {
  now: () => new Date(),
  newReference: () => crypto.randomUUID(),
  // eslint-disable-next-line no-console -- what Forge keeps as the app's log
  log: (what, cause) => console.error(what, cause),
};
