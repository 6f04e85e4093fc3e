/**
 * Asks again and again until what is asked comes true: for what a person would wait for, too.
 *
 * @returns milliseconds that it took
 * @throws what the last attempt threw, when the time is over
 */
export async function eventually(check: () => Promise<void> | void, withinMilliseconds = 15_000): Promise<number> {
  const started = performance.now();
  for (;;) {
    try {
      await check();
      return performance.now() - started;
    } catch (error) {
      if (performance.now() - started > withinMilliseconds) throw error;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }
}
