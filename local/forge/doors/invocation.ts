import { AsyncLocalStorage } from 'node:async_hooks';
import type { Installation } from '../installation';

/** What a running function asks of the platform: the target says which door. */
export interface PlatformRequest {
  readonly target: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** One run of one function. Everything that it asks for is answered for this installation and person. */
export interface Invocation {
  readonly id: string;
  readonly functionKey: string;
  readonly moduleKey: string;
  /** Nobody, in triggers, consumers and schedules. */
  readonly accountId: string | undefined;
  /** Only functions that a screen invoked have one. */
  readonly contextToken: string | undefined;
  readonly installation: Installation;
  readonly scopes: readonly string[];
  readonly external: Readonly<Record<string, unknown>>;
  /** How many consumers led to this one, each pushing to the next. */
  readonly depth: number;
  /** When it will be stopped, on the clock of `performance.now()`. */
  readonly deadline: number;
  /** True once it has answered or was stopped: what it still asks for is refused. */
  ended: boolean;
  readonly answer: (request: PlatformRequest, invocation: Invocation) => Promise<Response>;
}

const running = new AsyncLocalStorage<Invocation>();

export const runInside = <T>(invocation: Invocation, work: () => T): T => running.run(invocation, work);

export const currentInvocation = (): Invocation | undefined => running.getStore();
