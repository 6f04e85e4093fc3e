import { pack, unpack, type AnyFunction, type WireMessage } from './wire';

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export interface Endpoint {
  call(command: string, data: unknown): Promise<unknown>;
  /** Answers false for a message that is not about calls. */
  receive(message: WireMessage): boolean;
}

/**
 * One end of the wire. Both ends are alike: each calls the other, and functions in what is sent
 * keep working from the far side.
 *
 * @param answer what a command from the other side comes to; throws what the caller shall read
 */
export function createEndpoint(post: (message: WireMessage) => void, answer: (command: string, data: unknown) => unknown): Endpoint {
  const pending = new Map<number, Pending>();
  const functions = new Map<number, AnyFunction>();
  let last = 0;
  const next = () => (last += 1);
  const register = (run: AnyFunction) => {
    const id = next();
    functions.set(id, run);
    return id;
  };
  const send = (message: (id: number) => WireMessage) =>
    new Promise<unknown>((resolve, reject) => {
      const id = next();
      pending.set(id, { resolve, reject });
      post(message(id));
    });
  const runThere = (functionId: number, parameters: readonly unknown[]) =>
    send((id) => ({ kind: 'run', id, functionId, parameters: pack(parameters, register) }));

  const respond = async (id: number, work: () => unknown) => {
    try {
      post({ kind: 'done', id, value: pack(await work(), register) });
    } catch (error) {
      post({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) });
    }
  };
  const settle = (id: number): Pending | undefined => {
    const waiting = pending.get(id);
    pending.delete(id);
    return waiting;
  };

  return {
    call: (command, data) => send((id) => ({ kind: 'call', id, command, data: pack(data, register) })),
    receive(message) {
      switch (message.kind) {
        case 'call':
          void respond(message.id, () => answer(message.command, unpack(message.data, runThere)));
          return true;
        case 'run':
          void respond(message.id, () => functions.get(message.functionId)?.(...(unpack(message.parameters, runThere) as unknown[])));
          return true;
        case 'done':
          settle(message.id)?.resolve(unpack(message.value, runThere));
          return true;
        case 'failed':
          settle(message.id)?.reject(new Error(message.message));
          return true;
        default:
          return false;
      }
    },
  };
}
