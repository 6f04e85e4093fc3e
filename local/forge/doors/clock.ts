import { AsyncLocalStorage } from 'node:async_hooks';

/** Milliseconds that are added to the machine's clock. */
const shifts = new AsyncLocalStorage<number>();

const MachineDate = globalThis.Date;

const now = (): number => MachineDate.now() + (shifts.getStore() ?? 0);

/** The machine's own `Date` in all but what time it is: an app has no other door for that. */
const shiftedDate = new Proxy(MachineDate, {
  construct: (target, given: readonly unknown[], made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made) as Date,
  get: (target, name, receiver): unknown => (name === 'now' ? now : Reflect.get(target, name, receiver)),
});

/**
 * Does something as if it were another time: it, and all that it sets off, sees a clock that was set
 * to this instant and goes on from there. Everybody else in this process stays in the present.
 */
export function runAt<T>(instant: string, action: () => T): T {
  globalThis.Date = shiftedDate;
  return shifts.run(MachineDate.parse(instant) - MachineDate.now(), action);
}
