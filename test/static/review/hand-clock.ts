/** Time that passes when a test says so. */
export function createHandClock(from = Date.parse('2026-11-22T10:00:00.000Z')) {
  let now = from;
  let timers: readonly { readonly at: number; readonly run: () => void }[] = [];
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    now: () => now,
    after: (milliseconds: number, run: () => void) => {
      const timer = { at: now + milliseconds, run };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    /** Lets that much time pass, and everything happen that was planned for it. */
    pass: async (milliseconds: number) => {
      await settle();
      const end = now + milliseconds;
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        now = next.at;
        timers = timers.filter((other) => other !== next);
        next.run();
        await settle();
      }
      now = end;
      await settle();
    },
  };
}
