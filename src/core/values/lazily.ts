/** What is fetched when it is first needed, and again where that failed. */
export function lazily<T>(fetch: () => Promise<T>): () => Promise<T> {
  let fetched: Promise<T> | null = null;
  return async () => {
    fetched ??= fetch();
    try {
      return await fetched;
    } catch (error) {
      fetched = null;
      throw error;
    }
  };
}
