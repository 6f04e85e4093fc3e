/** Something that goes on by itself, as far as whoever shows it needs to know. */
export interface Told<State> {
  readonly state: () => State;
  /** @returns how to hear no more of it */
  readonly subscribe: (listener: () => void) => () => void;
}

/** The same for whoever makes it go on. */
export interface Store<State> extends Told<State> {
  readonly tell: (state: State) => void;
  /** Tells the same as before but for this. */
  readonly change: (news: Partial<State>) => void;
}

/** Something that is as it was given until it is told otherwise; listeners hear of every change, right after it. */
export function createStore<State extends object>(atFirst: State): Store<State> {
  const listeners = new Set<() => void>();
  let state = atFirst;
  const tell = (now: State) => {
    state = now;
    listeners.forEach((listener) => listener());
  };
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell,
    change: (news) => tell({ ...state, ...news }),
  };
}
