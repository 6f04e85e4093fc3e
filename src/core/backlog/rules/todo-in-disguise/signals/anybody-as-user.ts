import type { Signal } from '../signal';

/** The actor is "a user", and no more. Speaks against a to-do, but "as a user" dresses up internals, too. */
export const anybodyAsUser: Signal = ({ story }) => (story?.by === 'user' ? story.opening : null);
