import { wireReviewScreens } from './handlers/wire-review-screens';

const wired = wireReviewScreens();

// A bundle of its own: the panel, which opens far more often, loads nothing of the reviews.
export const resolver = wired.resolver;
