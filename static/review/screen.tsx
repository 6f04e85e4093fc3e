import type { Opened } from '../session/open-screen';
import { showScreen } from '../session/show-screen';
import { ReviewPage } from './ReviewPage';
import type { ReviewPlace } from './review-place';

/** Jira shows a sprint's action and a command in a dialog of their own. */
export async function showReview(opened: Promise<Opened>, placed: Promise<ReviewPlace>): Promise<void> {
  const inDialog = opened.then(({ session, ...rest }) => ({ ...rest, session: { ...session, inDialog: true } }));
  const place = await placed.catch(() => ({ sprintId: null, boardId: null, projectKey: null }));
  await showScreen(inDialog, <ReviewPage place={place} />);
}
