/** Does something with each, never more than `most` at the same time, begun in order. */
export async function sideBySide<T>(all: readonly T[], most: number, act: (each: T) => Promise<void>): Promise<void> {
  const waiting = all.values();
  const lane = async () => {
    for (const each of waiting) await act(each);
  };
  await Promise.all(Array.from({ length: Math.min(most, all.length) }, lane));
}
