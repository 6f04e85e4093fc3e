type Listener = (payload: unknown) => unknown;

/** Events among the frames of a page, and from the page to them. One app only, so there is one room. */
const listeners = new Map<string, Set<Listener>>();

export function onFrameEvent(event: string, listener: Listener): () => void {
  const room = listeners.get(event) ?? new Set();
  listeners.set(event, room.add(listener));
  return () => void room.delete(listener);
}

export function emitFrameEvent(event: string, payload: unknown): void {
  for (const listener of listeners.get(event) ?? []) {
    // A frame that has gone does not answer any more; the others still want to know.
    void Promise.resolve(listener(payload)).catch(() => undefined);
  }
}
