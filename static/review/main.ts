import { bridgeContext } from '../session/bridge-context';
import { openScreen } from '../session/open-screen';
import { beginReview } from './begin-review';
import { paintQuestion } from './paint-question';
import { readReviewPlace } from './review-place';

const place = bridgeContext().then(readReviewPlace);

void openScreen({
  prefetch: (client, { projectId }) => {
    place.then(({ sprintId }) => sprintId !== null && beginReview(client, sprintId, projectId)).catch(() => undefined);
  },
  firstPaint: paintQuestion(place),
  screen: async () => {
    const { showReview } = await import('./screen');
    return { show: (opened) => void showReview(opened, place) };
  },
});
