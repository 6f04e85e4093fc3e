import { isJiraError } from '../jira/jira-error';

/** Waits for a write to an issue; one that was deleted since it was found has nothing left to say, and is no failure. */
export async function unlessGone(write: Promise<void>): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (!isJiraError(error, 'not-found')) throw error;
  }
}
