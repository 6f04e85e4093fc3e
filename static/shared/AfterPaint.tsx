import { startTransition, useEffect, useState, type ReactNode } from 'react';

interface AfterPaintProps {
  readonly children: ReactNode;
  /** What holds its place until then. */
  readonly until?: ReactNode;
}

/** What can wait until the things above it have been painted: they need not wait for it. */
export function AfterPaint({ children, until = null }: AfterPaintProps) {
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    // The callback runs before the next frame is painted; what it starts, after.
    const frame = requestAnimationFrame(() => startTransition(() => setTime(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isTime ? children : until;
}
