import type { Signal } from '../signal';

/** The actor is "a developer" or the like: who makes this product, or who uses it? On its own that decides nothing. */
export const insiderAsUser: Signal = ({ story }) => (story?.by === 'insider' ? story.opening : null);
