import type { World } from './world';

export interface ListeningDoors extends Pick<World, 'now' | 'openChannel' | 'subscribe'> {
  readonly receive: (payload: unknown) => void;
}

/** A ticket is renewed while it is still good, so that nothing falls between two, and nothing need be told again. */
const renewBeforeMs = 60_000;
const firstRetryMs = 30_000;
const lastRetryMs = 15 * 60_000;

interface Listening {
  readonly endsAt: number;
  readonly unsubscribe: () => void;
}

/**
 * Listens to the channel on which the backlog's events reach this person. A ticket costs an
 * invocation and lasts a quarter of an hour. Without one the looking goes on, and this tries again
 * later, ever less often.
 *
 * @returns `stay`, to be called again and again while the person can see a page where they rank
 */
export function createListening({ now, openChannel, subscribe, receive }: ListeningDoors): { readonly stay: () => Promise<void> } {
  let listening: Listening | null = null;
  let opening = false;
  let failures = 0;
  let notBefore = 0;

  const open = async (): Promise<void> => {
    const ticket = await openChannel();
    const unsubscribe = await subscribe(ticket, receive);
    listening?.unsubscribe();
    listening = { endsAt: ticket.expiresAt * 1000, unsubscribe };
  };

  return {
    stay: async () => {
      if (opening || now() < notBefore || (listening !== null && now() < listening.endsAt - renewBeforeMs)) return;
      opening = true;
      try {
        await open();
        failures = 0;
      } catch {
        // Nobody asked for this: nobody is told that it does not work.
        failures += 1;
        notBefore = now() + Math.min(firstRetryMs * 2 ** (failures - 1), lastRetryMs);
      } finally {
        opening = false;
      }
    },
  };
}
