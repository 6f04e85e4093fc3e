import type { Installation } from '../installation';
import type { RunFunction } from '../invoke/run-function';
import type { HostLog } from '../log';
import { findFunctionKey, modulesOf } from '../manifest/lookup';
import type { Manifest, ManifestModule } from '../manifest/manifest';

/** @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/scheduled-trigger/ */
const intervalSeconds: Readonly<Record<string, number>> = { fiveMinute: 300, hour: 3600, day: 86_400, week: 604_800 };

/** A first run comes about five minutes after an app was deployed. */
const firstRunSeconds = 300;

interface Schedule {
  readonly key: string;
  readonly interval: string;
}

export interface Schedules {
  all(): readonly Schedule[];
  /** Runs a schedule now. @throws for one that is not declared, or whose function answered as no schedule may */
  run(key: string): Promise<void>;
  /** Runs each schedule after five minutes, and then at its interval, until closed. */
  start(): void;
  close(): void;
}

export function createSchedules(manifest: Manifest, installation: Installation, run: RunFunction, log: HostLog): Schedules {
  const timers: NodeJS.Timeout[] = [];
  const modules = modulesOf(manifest, 'scheduledTrigger');

  const runModule = async (module: ManifestModule): Promise<void> => {
    const functionKey = findFunctionKey(module, 'function');
    if (functionKey === undefined) throw new Error(`The schedule "${module.key}" names no function.`);
    const first = { context: { cloudId: installation.cloudId, moduleKey: module.key }, contextToken: `schedule ${module.key}` };
    const answer = await run({ functionKey, moduleKey: module.key, cause: `schedule ${module.key}`, first });
    const { statusCode } = (answer ?? {}) as { readonly statusCode?: unknown };
    if (statusCode !== undefined && !Number.isInteger(statusCode)) throw new Error(`The schedule "${module.key}" answered without a whole statusCode (424 on Forge).`);
  };

  const runByItself = (module: ManifestModule): void =>
    // A failed run is in the log of invocations; the next one comes at its time.
    void runModule(module).catch((error: unknown) => log.add({ kind: 'unsupported', what: String(error) }));

  return {
    all: () => modules.map(({ key, interval }) => ({ key, interval: String(interval) })),
    async run(key) {
      const module = modules.find((candidate) => candidate.key === key);
      if (!module) throw new Error(`The manifest declares no schedule "${key}".`);
      await runModule(module);
    },
    start() {
      for (const module of modules) {
        const seconds = intervalSeconds[String(module.interval)];
        if (seconds === undefined) throw new Error(`The schedule "${module.key}" has the unknown interval "${String(module.interval)}".`);
        timers.push(setTimeout(() => {
          runByItself(module);
          timers.push(setInterval(() => runByItself(module), seconds * 1000).unref());
        }, firstRunSeconds * 1000).unref());
      }
    },
    close: () => timers.splice(0).forEach(clearTimeout),
  };
}
