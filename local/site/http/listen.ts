import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

const bind = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/**
 * Listens on this machine only. `localhost` means ::1 to some programs, so that is listened on
 * too where there is one.
 *
 * @param port 0 takes a free one
 * @throws NodeJS.ErrnoException EADDRINUSE when the port is taken
 */
export async function listen(listener: RequestListener, port: number): Promise<Listening> {
  const main = createServer(listener);
  const bound = await bind(main, port, '127.0.0.1');
  const twin = createServer(listener);
  try {
    await bind(twin, bound, '::1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      await stop(main);
      throw error;
    }
    return { port: bound, close: () => stop(main) };
  }
  return { port: bound, close: () => Promise.all([stop(main), stop(twin)]).then(() => undefined) };
}

/** The port asked for, or the next one that nobody listens on (up to 50 further). */
export async function listenFrom(listener: RequestListener, wanted: number): Promise<Listening> {
  for (let port = wanted; ; port += wanted === 0 ? 0 : 1) {
    try {
      return await listen(listener, port);
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port >= Math.min(wanted + 50, 65_535)) throw error;
    }
  }
}
