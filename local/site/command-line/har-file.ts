import type { HarRecorder, RecordedExchange } from '../../har/recorder';

export interface HarFile {
  readonly add: (exchange: RecordedExchange) => void;
  /** Writes what is not in the file yet. Nothing is written any more after that. */
  readonly close: () => Promise<void>;
}

interface HarFileOptions {
  readonly recorder: Pick<HarRecorder, 'add' | 'write'>;
  readonly file: string;
  /** Told when the file can't be written while the site runs; the next exchange tries again. */
  readonly onError: (error: unknown) => void;
  readonly afterMs?: number;
}

/**
 * Keeps a recording in a file, a moment behind what is recorded: a site that is killed loses that moment only.
 *
 * @throws what writing the file throws, before anything is recorded
 */
export async function openHarFile({ recorder, file, onError, afterMs = 1000 }: HarFileOptions): Promise<HarFile> {
  let timer: NodeJS.Timeout | undefined;
  let writing = recorder.write(file);
  await writing;
  const write = () => {
    timer = undefined;
    // One after the other: of two at once, the older could end last.
    writing = writing.then(() => recorder.write(file)).catch(onError);
  };
  return {
    add(exchange) {
      recorder.add(exchange);
      timer ??= setTimeout(write, afterMs);
    },
    async close() {
      clearTimeout(timer);
      await writing;
      await recorder.write(file);
    },
  };
}
