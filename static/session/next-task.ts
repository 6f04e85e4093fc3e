/** Resolves when whatever waits for the page's thread has been done: what follows is a task of its own. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
