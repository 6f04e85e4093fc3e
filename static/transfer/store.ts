/** Something that goes on by itself, and tells whoever shows it. */
export interface Store<State> {
  readonly state: () => State;
  /** @returns how to hear no more of it */
  readonly subscribe: (listener: () => void) => () => void;
  readonly tell: (state: State) => void;
}

export function createStore<State>(atFirst: State): Store<State> {
  const listeners = new Set<() => void>();
  let state = atFirst;
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell(now) {
      state = now;
      listeners.forEach((listener) => listener());
    },
  };
}
