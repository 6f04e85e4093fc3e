import type { Signal } from '../signal';

/** The actor is somebody in particular outside of the team. Speaks against a to-do. */
export const customerAsUser: Signal = ({ story }) => (story?.by === 'customer' ? story.opening : null);
