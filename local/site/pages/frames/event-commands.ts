import { emitFrameEvent, onFrameEvent } from './frame-events';
import type { FrameStage } from './frame-stage';

interface On {
  readonly event: string;
  readonly callback: (payload: unknown) => unknown;
}

interface Emit {
  readonly event: string;
  readonly payload?: unknown;
}

/** `events.on`: from other frames of the page, and from the page itself. */
export function on({ onGone }: FrameStage, { event, callback }: On) {
  const unsubscribe = onFrameEvent(event, callback);
  onGone(unsubscribe);
  return { unsubscribe };
}

export const emit = (_stage: FrameStage, { event, payload }: Emit) => emitFrameEvent(event, payload);
