import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RestExchange } from './exchange';
import type { Har } from './har';
import { harEntry } from './har-entry';

/** An exchange to record; without `startedAt` it is taken to have ended just now. */
export type RecordedExchange = Omit<RestExchange, 'startedAt'> & { readonly startedAt?: Date };

export interface HarRecorder {
  add(exchange: RecordedExchange): void;
  har(): Har;
  /** Replaces `file` in one step: a reader sees the old recording or the new one, never half of one. */
  write(file: string): Promise<void>;
}

/** Collects REST exchanges as HAR 1.2, in the order in which they began. Secrets in headers are left out. */
export function createHarRecorder({
  now,
  creator,
}: {
  readonly now: () => Date;
  readonly creator: { readonly name: string; readonly version: string };
}): HarRecorder {
  const exchanges: RestExchange[] = [];
  let writes = 0;

  const har = () => ({
    log: {
      version: '1.2',
      creator,
      entries: exchanges.toSorted((a, b) => a.startedAt.getTime() - b.startedAt.getTime()).map(harEntry),
    },
  });

  return {
    add: (exchange) =>
      void exchanges.push({ ...exchange, startedAt: exchange.startedAt ?? new Date(now().getTime() - exchange.durationMs) }),
    har,
    async write(file) {
      writes += 1;
      const unfinished = `${file}.${process.pid}-${writes}.part`;
      await mkdir(dirname(file), { recursive: true });
      await writeFile(unfinished, `${JSON.stringify(har(), null, 1)}\n`);
      await rename(unfinished, file);
    },
  };
}
