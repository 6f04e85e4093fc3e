import type { Signal } from '../signal';

/** The actor makes the product instead of using it. */
export const builderAsUser: Signal = ({ story }) => (story?.by === 'maker' ? story.opening : null);
