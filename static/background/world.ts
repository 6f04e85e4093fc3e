import type { Result } from '../../src/contract/contract';
import type { JiraRequest } from '../../src/jira/request';
import type { FlagDoors } from './flag-doors';

/** Who is where, as the bridge tells it at this moment. */
export interface Whereabouts {
  readonly accountId: string;
  /** As in `de-DE`. */
  readonly locale: string;
  /** Address of the page around us. */
  readonly location: unknown;
}

/** Runs something once, later. @returns what calls it off */
export type After = (milliseconds: number, run: () => void) => () => void;

/** The browser's locks, as far as they are needed. */
export interface Locks {
  readonly request: (name: string, options: { readonly ifAvailable: true }, run: (lock: unknown) => Promise<void>) => Promise<unknown>;
}

/** All that the guard touches while somebody ranks. */
export interface World {
  /** Jira, as the person. */
  readonly jira: JiraRequest;
  readonly whereabouts: () => Promise<Whereabouts>;
  /** Whether anybody can see this tab. */
  readonly visible: () => boolean;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly after: After;
  readonly openChannel: () => Promise<Result<'openGuardChannel'>>;
  /** @returns what ends the subscription */
  readonly subscribe: (ticket: Result<'openGuardChannel'>, receive: (payload: unknown) => void) => Promise<() => void>;
  /** Shared by all tabs of this browser; may throw. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
  /** Some browsers keep them from frames. */
  readonly locks: Locks | undefined;
  readonly flags: FlagDoors;
}
