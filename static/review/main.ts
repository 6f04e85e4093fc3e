import { view } from '@forge/bridge';
import { openScreen } from '../session/open-screen';
import { beginReview } from './begin-review';
import { readReviewPlace } from './review-place';

// Both at once: while Jira is asked where we are, there is nothing else to do than to run the screen's code.
const screen = import('./screen');
const place = view.getContext().then(readReviewPlace);

void openScreen({
  prefetch: (client) => {
    place.then(({ sprintId }) => sprintId !== null && beginReview(client, sprintId)).catch(() => undefined);
  },
  screen: async () => {
    const { showReview } = await screen;
    return { show: (opened) => void showReview(opened, place) };
  },
});
