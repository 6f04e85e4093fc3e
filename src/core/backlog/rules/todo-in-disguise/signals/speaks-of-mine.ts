import { found } from '../pattern';
import type { Signal } from '../signal';

const mine = /\bmy (?!code|team|tests?|builds?|machine|work|ide\b|product backlog)\w+|\bmein(?:e[nmrs]?)? \w+/i;

/** The actor speaks of what is his own: "my data", "my app". That is how users speak. Speaks against a to-do. */
export const speaksOfMine: Signal = ({ deeds }) => found(mine, ...deeds);
