import { nextTask } from '../session/next-task';

let isRead: Promise<void> | undefined;

/**
 * Has the browser read what it knows of languages and calendars. It does so when it is first asked
 * for a date, a number or an order of words, which takes it 9 ms on a fast computer: here in two
 * halves, so that somebody who types meanwhile waits for one of them only. Once for a page.
 */
export const readLanguages = (): Promise<void> => (isRead ??= inHalves());

async function inHalves(): Promise<void> {
  await nextTask();
  'a'.localeCompare('b');
  await nextTask();
  new Intl.DateTimeFormat('en');
  await nextTask();
}
